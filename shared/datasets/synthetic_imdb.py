"""Synthetic data for IMDB: reviews made from a fixed seed, without files or network."""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest

import numpy as np

from shared.datasets.synthetic_text import (
    VOCABULARY_SIZE,
    Language,
    Mix,
    Texts,
    draw_lengths,
    draw_texts,
    made_up_words,
    make_language,
    words_of,
    zipf_frequencies,
)

REVIEWS_PER_SPLIT = 4_000
TRAIN_SEED, TEST_SEED = 1, 2

# How strongly a word indicates its class: 0 not at all, 1 it never occurs in the other class. Rare words indicate it
# the most, so that a network that sees only frequent words, or trains too briefly to learn the others, does worse.
SENTIMENT_WORD_LEAN = 0.3
RARE_WORD_LEAN = 0.95
FREQUENT_FUNCTION_WORDS = 40  # ranks 1 to 40 indicate no class
# Real reviews are mixed, and some praise a film that they rate low. Both limit the accuracy, and a long training
# memorises them.
MIX = Mix(words=0.2, texts=0.1)

# Most frequent first. Function words come first, then the topics of reviewers.
NEUTRAL_WORDS = words_of("""
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

POSITIVE_WORDS = words_of("""
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

NEGATIVE_WORDS = words_of("""
bad worst waste boring awful terrible poor stupid horrible worse wasted dull lame poorly annoying ridiculous crap
pointless predictable disappointing disappointment mess unfunny weak cheap laughable mediocre forgettable bland
tedious pathetic silly badly fails failed failure dreadful clumsy awkward wooden lifeless shallow hollow empty flat
confusing incoherent implausible unconvincing contrived forced lazy sloppy amateurish amateur ugly irritating
unbearable unwatchable painful embarrassing cringe insulting offensive dumb idiotic senseless nonsense absurd
tiresome tired stale cliched formulaic derivative uninspired unoriginal overlong overrated pretentious bored sleep
slept yawn disaster garbage rubbish trash drivel flop fiasco mistake regret avoid skip refund sorry worthless useless
wretched gloomy messy
""")


@lru_cache(maxsize=1)
def review_language() -> Language:
    """The words of the synthetic IMDB data; class 0 is negative, class 1 positive."""
    sentiment = [word for pair in zip_longest(POSITIVE_WORDS, NEGATIVE_WORDS) for word in pair if word]
    opening, rest = NEUTRAL_WORDS[:FREQUENT_FUNCTION_WORDS], NEUTRAL_WORDS[FREQUENT_FUNCTION_WORDS:]
    groups = zip_longest(sentiment, rest[::2], rest[1::2])
    real_words = [*opening] + [word for group in groups for word in group if word]
    rare_words = made_up_words(VOCABULARY_SIZE - len(real_words), taken=set(real_words))
    side = dict.fromkeys(POSITIVE_WORDS, SENTIMENT_WORD_LEAN) | dict.fromkeys(NEGATIVE_WORDS, -SENTIMENT_WORD_LEAN)
    side |= dict.fromkeys(rare_words[0::3], RARE_WORD_LEAN) | dict.fromkeys(rare_words[1::3], -RARE_WORD_LEAN)
    words = real_words + rare_words
    lean = np.array([side.get(word, 0.0) for word in words])
    return make_language(words, zipf_frequencies(len(words)) * (1.0 + np.stack([-lean, lean])))


@lru_cache(maxsize=4)
def reviews(seed: int, count: int = REVIEWS_PER_SPLIT) -> Texts:
    """Make reviews, half of them negative (0) and half positive (1).

    Args:
        seed: `TRAIN_SEED`, `TEST_SEED`, or another seed for new reviews of the same kind.

    Returns:
        The reviews in random order; equal arguments give equal ones.
    """
    rng = np.random.Generator(np.random.PCG64(seed))
    labels = np.argsort(rng.random(count), kind="stable").astype(np.int64) % 2
    lengths = draw_lengths(count, rng, median=120, spread=0.5)
    return draw_texts(review_language(), labels, 1 - labels, lengths, MIX, rng)
