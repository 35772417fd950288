"""Stand-ins for the chapter's data sets: made from a fixed seed, without files or network.

A text is drawn word by word. All classes (two sentiments here; topics would work alike) share one Zipf curve of word
frequencies, and each class uses its own words more often. A word is kept as its rank, 1 for the most frequent one,
as in Keras' files; `shared.datasets` adds the offset and the reserved indices, as Keras does.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise, zip_longest

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

VOCABULARY_SIZE = 12_000  # above the chapter's 10,000, so that `num_words` has something to cut
REVIEWS_PER_SPLIT = 4_000
TRAIN_SEED, TEST_SEED = 1, 2

# How strongly a word takes sides: 0 not at all, 1 it never occurs in the other class. Rare words take sides the
# most, so that a network that sees only the frequent ones, or trains too briefly to learn the rest, does worse.
SENTIMENT_WORD_LEAN = 0.3
RARE_WORD_LEAN = 0.95
FREQUENT_FUNCTION_WORDS = 40  # ranks 1 to 40 take no side
# Real reviews are not of one mind: up to this share of a review's words is drawn from the other class ...
MIXED_WORDS = 0.2
# ... and some praise what they rate low. They bound the accuracy, and are what a long training learns by heart.
CONTRARY_REVIEWS = 0.1


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Most frequent first. Function words open the list, what reviewers talk about follows.
NEUTRAL_WORDS = _words("""
the and a of to is it in this that was i as with for movie but film on not you are his have he be one at all by an
they from who so like or just about her out has if there some what when more up very would she time no my even which
their only see really had can were me we than been into get will do how other most first also because them make made
way too any after character characters watch story movies films two then him being know plot acting scene scenes
never where people over your show could while did little ever does actor actors off man life go still such why should
through these those here back many now something though years old makes going real look lot work find end part thing
things say another few every before seen director director's actually us action nothing cast around both new down
young same again world woman long funny big between own fact quite script point original role take during comes come
family give always series must kind whole minutes music almost however without saw set since day place house money
three put looks right last different father mother hand year girl boy away anything everyone night war took half home
camera book once left second dvd main audience screen line lines friend friends done sort version ending job human
hollywood town city road small play played playing plays later used use read need try town's shot shots full next
high school found black white dark light whose name tell told turn turns case live lives wife husband brother sister
son daughter child children kids people's police murder killer crime death dead alive blood fight gun car train ship
water fire horse dog cat door room window street village island mountain river sea summer winter morning evening
dinner letter phone radio television channel studio budget producer writer writers written dialogue dialogues sound
song songs dance dancing stage theater theatre cinema novel chapter title titles sequel remake prequel episode
episodes season genre comedy drama thriller horror western musical documentary fantasy mystery romance detective
cowboy soldier army captain doctor lawyer teacher student king queen prince princess ghost vampire zombie monster
alien robot spaceship planet future past century history king's party wedding marriage couple lover affair secret
truth lie question answer idea theme message style tone pace speed length opening middle finale beginning start
started begins became becomes become seems seem seemed felt feel feeling think thought believe guess suppose expect
expected understand remember forget mention describe compare notice watching watched viewing viewer viewers critic
critics review reviews rating score stars star famous known unknown american british french italian japanese german
russian local foreign english country south north east west paris london york texas california background costume
costumes makeup lighting editing edit cut cuts effects effect special digital colour sequence sequences flashback
narrator voice accent face eyes hair smile head body hands heart mind soul memory dream dreams
""")

POSITIVE_WORDS = _words("""
great good best love well excellent wonderful perfect beautiful brilliant superb amazing fantastic favorite enjoyed
loved enjoyable touching hilarious moving powerful masterpiece outstanding terrific delightful charming gem memorable
recommended incredible stunning magnificent fascinating gripping witty clever fresh warm heartfelt honest believable
convincing solid strong subtle thoughtful intelligent inspiring uplifting rewarding satisfying refreshing
unforgettable flawless marvelous splendid elegant graceful captivating engaging absorbing compelling riveting
thrilling breathtaking gorgeous lovely sweet tender sincere genuine poignant profound timeless classic remarkable
exceptional impressive admirable praised awarded treasure triumph delight joy laughter applause masterful polished
inventive imaginative original's vivid lively sparkling dazzling radiant fun funniest greatest finest loveliest
happiest underrated rewatch
""")

NEGATIVE_WORDS = _words("""
bad worst waste boring awful terrible poor stupid horrible worse wasted dull lame poorly annoying ridiculous crap
pointless predictable disappointing disappointment mess unfunny weak cheap laughable mediocre forgettable bland
tedious pathetic silly badly fails failed failure dreadful clumsy awkward wooden lifeless shallow hollow empty flat
confusing incoherent implausible unconvincing contrived forced lazy sloppy amateurish amateur ugly irritating
unbearable unwatchable painful embarrassing cringe insulting offensive dumb idiotic senseless nonsense absurd
tiresome tired stale cliched formulaic derivative uninspired unoriginal overlong overrated pretentious bored sleep
slept yawn disaster garbage rubbish trash drivel flop fiasco mistake regret avoid skip refund sorry worthless useless
wretched gloomy messy
""")

# Syllables of words that no dictionary has: names of people and places, more or less.
ONSETS = _words("b br bl d dr f fl g gl gr h j l m n p pl r s st t th tr v w z")
VOWELS = _words("a e i o u")
MIDDLES = _words("l n r v nd lt rl sk st lm ll ndr rm")
ENDINGS = _words("a en or el in ar on ia ert is ez ine osa eth")


@dataclass(frozen=True)
class Language:
    """Words with their frequencies in each class.

    Args:
        words: Most frequent first: `words[rank - 1]`.
        cumulative: Per class the cumulative frequencies, class c shifted up by c, float64 `(classes * words,)`:
            one sorted array, so that one search draws words for all classes.
    """

    words: tuple[str, ...]
    cumulative: Floats

    def word_index(self) -> dict[str, int]:
        """Word to rank, from 1, as Keras' `get_word_index` gives it."""
        return {word: rank for rank, word in enumerate(self.words, start=1)}

    def draw(self, classes: Integers, rng: np.random.Generator) -> Integers:
        """Draw one word for each entry.

        Args:
            classes: The class that each word is drawn from, int64 `(n,)`.
            rng: Source of randomness.

        Returns:
            Ranks, int64 `(n,)`.
        """
        found = np.searchsorted(self.cumulative, classes + rng.random(len(classes)), side="right")
        # Rounding may carry a draw just past its class's last word.
        ranks: Integers = np.minimum(found - classes * len(self.words), len(self.words) - 1) + 1
        return ranks


@dataclass(frozen=True)
class Texts:
    """Labelled texts, packed.

    Args:
        ranks: The words of all texts one after another, int64.
        lengths: Number of words per text, int64 `(n,)`.
        labels: Class per text, int64 `(n,)`.
    """

    ranks: Integers
    lengths: Integers
    labels: Integers

    def sequences(self) -> list[list[int]]:
        """The texts as lists of ranks, new ones at each call."""
        ranks: list[int] = self.ranks.tolist()
        ends: list[int] = np.cumsum(self.lengths).tolist()
        return [ranks[start:end] for start, end in pairwise([0, *ends])]


def made_up_words(count: int, taken: Collection[str] = ()) -> list[str]:
    """Pronounceable words, always the same ones in the same order.

    Args:
        count: How many.
        taken: Words to leave out.

    Returns:
        `count` different words.

    Raises:
        ValueError: More words were asked for than the syllables give.
    """
    parts = (ONSETS, VOWELS, MIDDLES, ENDINGS)
    total = int(np.prod([len(part) for part in parts]))
    # A stride without a common factor visits every combination once, in an order that looks random.
    words = dict.fromkeys(_spell(number * 7919 % total, parts) for number in range(total))
    free = list(islice((word for word in words if word not in taken), count))
    if len(free) < count:
        raise ValueError(f"made_up_words(): only {len(free)} words can be made, {count} were asked for.")
    return free


def _spell(number: int, parts: tuple[tuple[str, ...], ...]) -> str:
    """The word whose syllables are the digits of `number`."""
    spelt = ""
    for part in parts:
        number, digit = divmod(number, len(part))
        spelt += part[digit]
    return spelt


def zipf_frequencies(count: int, exponent: float = 1.0, shift: float = 3.0) -> Floats:
    """Frequencies that fall with the rank as in natural language: proportional to `(rank + shift) ** -exponent`.

    Returns:
        float64 `(count,)`, adding up to 1.
    """
    frequencies = (np.arange(1, count + 1, dtype=np.float64) + shift) ** -exponent
    shares: Floats = frequencies / frequencies.sum()
    return shares


def make_language(words: Sequence[str], leans: Floats) -> Language:
    """Give each class its own frequencies.

    Args:
        words: Most frequent first.
        leans: float64 `(classes, len(words))`: -1 for a word that the class never uses, 0 for the Zipf frequency,
            1 for twice as often, and so on.

    Returns:
        The language.
    """
    frequencies = zipf_frequencies(len(words)) * (1.0 + leans)
    cumulative = np.cumsum(frequencies, axis=1)
    cumulative /= cumulative[:, -1:]
    return Language(tuple(words), (cumulative + np.arange(len(leans))[:, np.newaxis]).ravel())


def draw_lengths(count: int, rng: np.random.Generator, median: float = 120, spread: float = 0.5) -> Integers:
    """Numbers of words per text, log-normal as in real reviews, at least 12 and at most 600.

    Returns:
        int64 `(count,)`.
    """
    # Twelve uniform numbers add up to a normal one; unlike `rng.normal`, they are the same in every NumPy version.
    normal = rng.random((count, 12)).sum(axis=1) - 6.0
    lengths: Integers = np.clip(median * np.exp(spread * normal), 12, 600).astype(np.int64)
    return lengths


@lru_cache(maxsize=1)
def review_language() -> Language:
    """The words of the stand-in for IMDB; class 0 is negative, class 1 positive."""
    sentiment = [word for pair in zip_longest(POSITIVE_WORDS, NEGATIVE_WORDS) for word in pair if word]
    opening, rest = NEUTRAL_WORDS[:FREQUENT_FUNCTION_WORDS], NEUTRAL_WORDS[FREQUENT_FUNCTION_WORDS:]
    groups = zip_longest(sentiment, rest[::2], rest[1::2])
    real_words = [*opening] + [word for group in groups for word in group if word]
    rare_words = made_up_words(VOCABULARY_SIZE - len(real_words), taken=set(real_words))
    side = dict.fromkeys(POSITIVE_WORDS, SENTIMENT_WORD_LEAN) | dict.fromkeys(NEGATIVE_WORDS, -SENTIMENT_WORD_LEAN)
    side |= dict.fromkeys(rare_words[0::3], RARE_WORD_LEAN) | dict.fromkeys(rare_words[1::3], -RARE_WORD_LEAN)
    words = real_words + rare_words
    lean = np.array([side.get(word, 0.0) for word in words])
    return make_language(words, np.stack([-lean, lean]))


@lru_cache(maxsize=4)
def reviews(seed: int, count: int = REVIEWS_PER_SPLIT) -> Texts:
    """Make reviews, half of them negative (0) and half positive (1).

    Args:
        seed: `TRAIN_SEED`, `TEST_SEED`, or another one for reviews of the same kind that nobody has seen.
        count: How many.

    Returns:
        The reviews in random order; equal arguments give equal ones.
    """
    rng = np.random.Generator(np.random.PCG64(seed))
    labels = np.argsort(rng.random(count), kind="stable").astype(np.int64) % 2
    lengths = draw_lengths(count, rng)
    other_side = MIXED_WORDS * rng.random(count)
    other_side = np.where(rng.random(count) < CONTRARY_REVIEWS, 1.0 - other_side, other_side)
    turned = rng.random(int(lengths.sum())) < np.repeat(other_side, lengths)
    ranks = review_language().draw(np.repeat(labels, lengths) ^ turned, rng)
    for array in (ranks, lengths, labels):
        array.setflags(write=False)  # shared by all callers
    return Texts(ranks, lengths, labels)
