"""Synthetic data for Reuters: newswires on 46 topics, made from a fixed seed, without files or network.

A newswire has words of its topic ("crude", "opec"), words of related topics (others in energy), names that mostly
occur with this topic, and words and numbers that all newswires have.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise, zip_longest

import numpy as np

from shared.datasets.synthetic_text import (
    VOCABULARY_SIZE,
    Floats,
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

# With this seed, label 45 and others are missing in the first 1,000 newswires and in the test set, as may happen with
# real data: code that counts the classes by the largest label gets too few.
SEED = 42

# Shares of a newswire's words; the rest are words that all newswires have.
TOPIC_WORDS = 0.15
RELATED_WORDS = 0.1
NAMES = 0.25
TOPIC_SHIFT = 10.0  # makes a topic's first word occur only twice as often as its twelfth
# Newswires touch on other topics, and some are filed under the wrong one. Both limit the accuracy, and a long
# training memorises the latter.
MIX = Mix(words=0.2, texts=0.18)

FREQUENT_FUNCTION_WORDS = 40  # numbers come after them
NUMBERS = tuple(str(number) for number in (1986, 1987, *range(1, 301), 1985, 1984))

# Most frequent first: function words, then words of any newswire.
COMMON_WORDS = words_of("""
the of to in said and a mln for on it is that from at by be with its was as he has will an not would which or have
but this are had were been year about they than more reuter pct billion last new one two up also first three other
after over could some their because if we there against no under who all when before into made only now most while
since next any each between during still since our such more them being these both what many very through per month
week day today yesterday monday tuesday wednesday thursday friday january february march april may june july august
september october november december quarter half earlier later early late early four five six seven eight nine ten
hundred thousand total rate rates level levels rise rose risen fall fell fallen increase increased decrease decline
declined gain gained high higher highest low lower lowest expected expects expect forecast estimate estimated figure
figures report reported reports statement told added noted announced spokesman spokeswoman official officials
minister ministry government president chairman director analyst analysts source sources economist committee
parliament congress senate house law bill plan plans programme policy decision meeting talks agreement accord deal
proposal proposed approved approval rejected signed begin began start started end ended continue continued remain
remained follow followed show showed compared average previous current recent annual monthly daily period change
changed result results problem problems effect impact strong weak slow sharp slight steady country countries
nation nations world international national foreign domestic local region state city area north south east west
american european japanese german french british italian dutch swiss canadian australian brazilian chinese soviet
london paris tokyo bonn zurich brussels washington york chicago toronto sydney geneva rome madrid group firm
industry sector business market markets price prices cost costs value amount number share part member members
public private major small large big long short term good better possible likely available important main key
press conference interview letter question answer comment decline reason view need want think believe say says give
given take taken make making set put call called hold held bring come came go going work working help support
require required allow allowed provide provided include including included involve involved according due despite
however although already further again back down out off below above near around among within without until
another same own several few every much less least nearly almost just even yet soon
""")


@dataclass(frozen=True)
class Topic:
    """One of the 46 topics.

    Args:
        name: Its name.
        count: Number of newswires on it.
        field: The field that related topics share.
        words: The words of this topic, most frequent first.
    """

    name: str
    count: int
    field: str
    words: tuple[str, ...]


def _topic(line: str) -> Topic:
    name, count, field, *words = line.split()
    return Topic(name, int(count), field, tuple(words))


# In the order of the real set's labels, and as unbalanced.
_TOPIC_LINES = """
cocoa 36 crops cocoa buffer icco ghana beans accra pods cameroon grindings delegates chocolate
grain 288 crops grain maize corn bushels farmers acreage sowing subsidy agriculture barley elevator rye sorghum
veg-oil 50 crops palm vegetable oils edible malaysia olein refined rapeseed crushers groundnut margarine
earn 2122 company shr net cts vs loss profit revs qtr shrs dividend oper earnings avg note payable fiscal
acq 1298 company acquire acquisition merger takeover shareholders bid stake stock offer tender buyout suitor shares
wheat 12 crops wheat winter hectares kansas durum bakers flour export bonus drought
copper 33 metals copper cathode smelter mine wire chile pound refinery codelco concentrate
housing 10 economy housing homes permits builders mortgage dwellings starts apartments
money-supply 95 money money supply circulation aggregates bundesbank m1 m3 adjusted fed deposits banknotes
coffee 68 crops coffee quotas ico colombia arabica robusta roasters bags frost bogota harvest
sugar 83 crops sugar beet cane raw sweetener thailand cuba white rebates traders kilos
trade 254 money trade deficit tariffs imports exports surplus protectionism semiconductor retaliation gatt barriers
reserves 33 money reserves holdings drawing rights assets central currencies claims
ship 112 energy ship vessel port strike seamen cargo tanker gulf shipping dockers freight harbour canal
cotton 15 crops cotton bales lint ginning spinners textile yarn
carcass 15 meat beef carcass meat frozen hormones veal abattoir
crude 291 energy crude oil opec barrels bpd barrel petroleum saudi output drilling ceiling rig venezuela
nat-gas 27 energy gas pipeline cubic feet wells reserve liquefied methane compressor
cpi 47 economy consumer inflation index basket food clothing living rents fares
money-fx 365 money yen dollar intervention currency stg exchange bank mark band liquidity dealers louvre plaza
interest 181 money prime lending discount easing basis points bankers repurchase treasury yield overnight notes
gnp 68 economy gnp growth economy product gross consumption spending deflator recession demand
meal-feed 12 crops meal soymeal feed fishmeal protein compounders pellets
alum 28 metals aluminium alumina ingots bauxite potline primary jamaica smelters
oilseed 43 crops soybean soybeans oilseed sunflower crush seed hamburg brazil processors
gold 66 metals gold ounces bullion ore ounce krugerrand coin mining vein grams troy
tin 17 metals tin pact penang stockpile council bolivia tinplate
strategic-metal 10 metals uranium cobalt titanium platinum palladium zaire strategic
livestock 31 meat cattle livestock herd slaughter steers heifers feedlot pasture
retail 12 economy retail stores department sales shops supermarkets
ipi 30 economy industrial plants manufacturing factories capacity production utilities
iron-steel 28 metals steel iron mills furnace coil plate foundry scrap
rubber 22 crops rubber latex inra tyres plantations indonesia sheet
heat 9 energy heating distillate fuel stocks gallons
jobs 30 economy unemployment jobless workers payroll employment seasonally vacancies unions
lei 9 economy leading indicators composite orders
bop 32 money account payments invisible balance transfers capital services inflow
zinc 11 metals zinc galvanised slab kilo
orange 11 crops orange juice florida groves citrus
pet-chem 15 energy chemicals ethylene plastics polymer styrene petrochemical
dlr 24 money greenback dlr pegged parity devaluation baker miyazawa
gas 20 energy gasoline octane motorists unleaded pump leaded
silver 9 metals silver coins photographic assay
wpi 14 economy wholesale producers finished intermediate
hog 9 meat hogs pork bellies barrows
lead 5 metals lead batteries solder pigment
"""
TOPICS = tuple(_topic(line) for line in _TOPIC_LINES.strip().splitlines())


@lru_cache(maxsize=1)
def newswire_language() -> Language:
    """The words of the synthetic Reuters data, with a class per topic."""
    common = _common_words()
    real_words = list(dict.fromkeys(chain(common, *(topic.words for topic in TOPICS))))
    names = made_up_words(VOCABULARY_SIZE - len(real_words), taken=set(real_words))
    words = real_words + names
    frequencies = _topic_frequencies({word: column for column, word in enumerate(words)}, common, names)
    average = (frequencies * _shares()[:, np.newaxis]).sum(axis=0)
    order = np.argsort(-average, kind="stable")
    return make_language([words[column] for column in order], frequencies[:, order])


@lru_cache(maxsize=2)
def newswires(seed: int = SEED) -> Texts:
    """Make newswires, as many per topic as `TOPICS` says.

    Args:
        seed: Another seed gives new newswires of the same kind.

    Returns:
        The newswires in random order; equal arguments give equal ones.
    """
    rng = np.random.Generator(np.random.PCG64(seed))
    sorted_labels = np.repeat(np.arange(len(TOPICS), dtype=np.int64), [topic.count for topic in TOPICS])
    labels, others = (sorted_labels[np.argsort(rng.random(len(sorted_labels)), kind="stable")] for _ in range(2))
    lengths = draw_lengths(len(labels), rng, median=100, spread=0.7)
    return draw_texts(newswire_language(), labels, others, lengths, MIX, rng)


def _shares() -> Floats:
    """The share of each topic, float64 `(46,)`."""
    counts = np.array([topic.count for topic in TOPICS], dtype=np.float64)
    shares: Floats = counts / counts.sum()
    return shares


def _common_words() -> list[str]:
    """The words of all newswires, most frequent first: function words, then words and numbers in turn."""
    rest = zip_longest(COMMON_WORDS[FREQUENT_FUNCTION_WORDS:], NUMBERS)
    return [*COMMON_WORDS[:FREQUENT_FUNCTION_WORDS], *(word for pair in rest for word in pair if word)]


def _topic_frequencies(columns: Mapping[str, int], common: Sequence[str], names: Sequence[str]) -> Floats:
    """The frequency of each word in each topic, float64 `(46, words)`, one column per word."""
    everywhere = _spread(common, columns)
    own = [_spread(topic.words, columns, shift=TOPIC_SHIFT) for topic in TOPICS]
    # Larger topics have more names, but not in proportion, so that small ones have some too.
    ends = np.cumsum(np.sqrt(_shares()))
    cuts = (ends / ends[-1] * len(names)).astype(int).tolist()
    named = [_spread(names[start:end], columns) for start, end in pairwise([0, *cuts])]
    rest = 1.0 - TOPIC_WORDS - RELATED_WORDS - NAMES
    rows = [
        rest * everywhere + TOPIC_WORDS * own[label] + RELATED_WORDS * _related(label, own) + NAMES * named[label]
        for label in range(len(TOPICS))
    ]
    return np.stack(rows)


def _spread(words: Sequence[str], columns: Mapping[str, int], shift: float = 3.0) -> Floats:
    """Frequencies in a text that has these words only, the first ones most often, float64 `(all words,)`."""
    frequencies = np.zeros(len(columns))
    frequencies[[columns[word] for word in words]] = zipf_frequencies(len(words), shift=shift)
    return frequencies


def _related(label: int, own: Sequence[Floats]) -> Floats:
    """Frequencies in a text that has only the words of the other topics of the same field."""
    frequencies = np.zeros_like(own[label])
    for other, topic in enumerate(TOPICS):
        if other != label and topic.field == TOPICS[label].field:
            # One by one, because a matrix product may round differently on another machine.
            frequencies += np.sqrt(topic.count) * own[other]
    related: Floats = frequencies / frequencies.sum()
    return related
