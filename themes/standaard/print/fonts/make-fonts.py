"""Makes the two derived font files; see README.md."""
import sys
from fontTools.ttLib import TTFont
from fontTools.subset import Subsetter, Options

def subset(font, unicodes):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)

def rename(font, family, style):
    for record in font["name"].names:
        text = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}",
                6: f"{family.replace(' ', '')}-{style}", 16: family, 17: style}.get(record.nameID)
        if text:
            record.string = text

def tabular(source, target, style):
    """The figures of the font at one width, as its own feature tnum gives them."""
    font = TTFont(source, recalcTimestamp=False)
    lookups = font["GSUB"].table
    indices = {i for f in lookups.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    swap = {}
    for i in sorted(indices):
        for sub in lookups.LookupList.Lookup[i].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            swap.update(sub.mapping)
    for table in font["cmap"].tables:
        for code, name in list(table.cmap.items()):
            table.cmap[code] = swap.get(name, name)
    wanted = [c for c in font.getBestCmap() if chr(c) in "0123456789+-−–., %€\u00a0\u2007"]
    subset(font, wanted)
    rename(font, "Atkinson Tabular", style)
    font.save(target)

def fallback(source, target, ranges, family):
    font = TTFont(source, recalcTimestamp=False)
    subset(font, [c for c in font.getBestCmap() if any(a <= c <= b for a, b in ranges)])
    font.save(target)

if __name__ == "__main__":
    noto = sys.argv[1]
    tabular("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonTabular-Regular.ttf", "Regular")
    tabular("AtkinsonHyperlegibleNext-Bold.ttf", "AtkinsonTabular-Bold.ttf", "Bold")
    fallback(f"{noto}/NotoSans-Regular.ttf", "NotoSans-Subset.ttf",
             [(0x20, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x218B)], "Noto Sans")
    fallback(f"{noto}/NotoSansMath-Regular.ttf", "NotoSansMath-Subset.ttf",
             [(0x2190, 0x23FF)], "Noto Sans Math")
    fallback(f"{noto}/NotoSansSymbols2-Regular.ttf", "NotoSansSymbols2-Subset.ttf",
             [(0x2460, 0x27BF)], "Noto Sans Symbols 2")
