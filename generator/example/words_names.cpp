#include "example/words.hpp"

namespace clinic::words {

const List kPlaceStarts = {
    "Quill",   "Pewter",  "Wherry",  "Teasel", "Brindle", "Sallow",  "Gosling", "Plover",
    "Copper",  "Fennel",  "Thimble", "Larder", "Candle",  "Marrow",  "Bobbin",  "Saddler",
    "Lantern", "Tansy",   "Dabbler", "Kettle", "Hobble",  "Muslin",  "Cobble",  "Wicker",
    "Sorrel",  "Tallow",  "Ferrel",  "Parsel", "Gannet",  "Mallard", "Inkle",   "Sedger",
    "Bramber", "Cinder",  "Dunlin",  "Eider",  "Flaxen",  "Gimlet",  "Hassock", "Jasper",
    "Knapper", "Lapwing", "Medlar",  "Nettle", "Osier",   "Pimpern", "Quince",  "Ripple",
    "Spindle", "Tinder",  "Umber",   "Velvet", "Whistle", "Yarrow",  "Barley",  "Cricket",
    "Dormer",  "Egret",   "Filbert", "Garnet"};

const List kPlaceEnds = {"staithe", "lode",    "mallow", "sluice",  "drove",  "wharf",
                         "hythe",   "fleet",   "garth",  "spinney", "causey", "penfold",
                         "thorpe",  "holme",   "quern",  "weir",    "hatch",  "trundle",
                         "haven",   "pasture", "ferry",  "steeple", "warren", "copse"};

const List kQualifiers = {"Upper", "Nether", "Great", "Little", "North", "South", "East", "West",
                          "Old",   "New",    "High",  "Low",    "Long",  "Far",   "Mid",  "Outer"};

const List kSurnameStarts = {
    "Inkle",  "Wimble",  "Tinder",  "Quaver",  "Brass",  "Thistle", "Pepper",  "Gable",
    "Marble", "Trundle", "Candle",  "Nettle",  "Velvet", "Ferret",  "Spindle", "Kestle",
    "Bodkin", "Crumble", "Dapple",  "Fiddle",  "Goose",  "Harrow",  "Jackdaw", "Larder",
    "Muffin", "Noggin",  "Otter",   "Pudding", "Rumble", "Saddle",  "Tassel",  "Umber",
    "Wobble", "Yonder",  "Bramble", "Copper",  "Dimple", "Ember",   "Flannel", "Gimlet"};

const List kSurnameEnds = {"thorn",  "wright",  "penny",  "letter", "feather", "bottle",  "button",
                           "latch",  "lantern", "buckle", "clove",  "stitch",  "whistle", "apple",
                           "barrow", "bell",    "candle", "daw",    "fennel",  "gate",    "hook",
                           "ladle",  "mallow",  "quill",  "spoon"};

const List kWards = {"Staithe",       "Market Deep", "Guildhall",  "Eastlode",     "Paper Mills",
                     "Wherry Row",    "Tannery",     "Northdrove", "Lanternfield", "Old Quays",
                     "Brickyards",    "Hythe Park",  "Southweir",  "Orchard End",  "Nine Sluices",
                     "Causeway West", "Teasel Fen",  "Westgarth",  "Royal Basin",  "Upper Common"};

const List kSaints = {"Tethelwyn", "Orsibald", "Ermengyth", "Brandulph", "Hobbald",
                      "Wilfryth",  "Quendred", "Aldwenna",  "Sigbode",   "Tibbold"};

}  // namespace clinic::words
