/**
 * Where pages stop: how much they list, draw and tell, why so much, and what they say where there is
 * more. All figures are in the downloads whatever stands here, and no verdict or rank rests on the part
 * that is shown. Where nothing is said, the rest stands elsewhere on the site.
 */

// A page of 60 KB reaches a phone in seconds: lists and tables.

/** Figures that a page lists one a row. Said: how many of the newest of each series are shown. */
export const MOST_FIGURE_ROWS = 300;

/** Years of a table by year, which a screen has room for. Said in its subtitle. */
export const MOST_YEARS_IN_TABLE = 10;

/** From how many full years on a series goes into the table by year: two are no row of years. */
export const LEAST_YEARS_IN_TABLE = 3;

/** Figures of one flat table; of more each series is folded by itself. */
export const MOST_FLAT_FIGURES = 80;

/** Targets of a page. Of more, those of the newest years. */
export const MOST_TARGETS_LISTED = 300;
export const NEWEST_TARGET_YEARS = 2;

/** Targets that stand in sight whatever their years; of more, those of past years are folded. */
export const MOST_TARGETS_IN_SIGHT = 12;

/** Targets of a year's page. Of more, those of the upper two levels of regions; said above the table. */
export const MOST_TARGETS_OF_YEAR = 300;

/** Statements of reports on a page, those of the newest periods. Said in the subtitle. */
export const MOST_CLAIMS = 60;

/** Projects of a page; the others stand on the pages of the places below. Said in the subtitle. */
export const MOST_PROJECTS = 100;

/** Projects of the list of all. Of more, none; said in their place. */
export const LONGEST_PROJECT_LIST = 2_000;

/** Other projects of a project's place. Said, with a link to the place. */
export const MOST_NEIGHBOURS = 60;

/** Rows of an indicator. Of more, those of the upper two levels of regions; said above them. */
export const MOST_ROWS_OF_INDICATOR = 1_000;

/** Places that are ranked in a table on a page; more of them are ranked in files. */
export const MOST_PLACES_RANKED = 60;

/** Indicators that are told place by place. */
export const MOST_INDICATORS_BY_PLACE = 16;

/** Regions of the list of all. Of more, two levels: the rest stand on their parents' pages. */
export const LONGEST_REGION_LIST = 600;

/** Addresses of data files for each kind of thing. Of more, the form of the address alone. */
export const MOST_FILES_LISTED = 400;

/** Pages of one kind on the site map. Said; the kind's own list has the rest. */
export const MOST_PAGES_OF_A_KIND = 600;

/** Places and indicators, of all years together, in the tables of timeliness and of gaps. Said: years left out. */
export const MOST_TIMELINESS_ROWS = 400;

/** Periods of a gap that are named one by one; of more, the first and the last. */
export const MOST_PERIODS_NAMED = 4;

// Sources, where figures come from, and what reports say of themselves.

/** Sources of one page; of more, each year has a page. */
export const MOST_SOURCES_ON_A_PAGE = 200;

/** Places that a source lists at most, and all sources of a page together. Said: how many more. */
export const MOST_REGIONS_OF_SOURCE = { each: 40, all: 1_600 } as const;

/** The same of findings. */
export const MOST_FINDINGS_OF_SOURCE = { each: 30, all: 150 } as const;

/** Sources under a chart that all stand in sight; of more, the first of them, and the rest opens on a click. */
export const MOST_SOURCES_IN_SIGHT = 4;
export const SOURCES_IN_SIGHT_OF_MORE = 3;

/** Sources of a region in sight; the rest is folded. */
export const MOST_REGION_SOURCES_IN_SIGHT = 6;

/** Rows of the ledger behind a page, those of the newest years. Said, with the file that has all. */
export const MOST_ORIGINS = 24;

/** Of more than this their table opens on a click. */
export const MOST_ORIGINS_IN_SIGHT = 6;

/** Findings of one verdict on the page of all. Said, with the file that has all. */
export const MOST_FINDINGS = 100;

/** Findings on the page of a place, an indicator or an industry. */
export const MOST_FINDINGS_HERE = 30;

/** Of more findings than this, those that agree are folded. */
export const MOST_FINDINGS_IN_SIGHT = 8;

/** Rows that are named of those a finding was computed from. Said: how many more. */
export const MOST_PARTS_OF_FINDING = 12;

/** Observations that are all audited; of more, those of the newest years. Said on the page of findings. */
export const MOST_ROWS_AUDITED = 200_000;
export const NEWEST_YEARS_AUDITED = 2;

// Changes and releases; the manifest and the JSON files have all of them.

/** Revised figures on the page of changes. Said. */
export const MOST_REVISIONS_LISTED = 300;

/** Releases that are told in full; older ones have their own pages. */
export const MOST_RELEASES_IN_FULL = 3;

/** Rows of each kind, and effects, of a release among others, and on its own page. Said: how many more. */
export const MOST_ROWS_OF_RELEASE = 60;
export const MOST_ROWS_OF_RELEASE_PAGE = 200;

/** Files of a release. */
export const MOST_FILES_OF_RELEASE = 150;

/** Characters of a cell in a table of changes; the rest is an ellipsis. */
export const LONGEST_CELL = 80;

/** Bulletins of the feed, the newest: readers of feeds come often. */
export const MOST_BULLETINS_IN_FEED = 50;

// Charts: more marks than these are no picture any more, and fewer show nothing. A table has them all.
export const MOST_BULLETS = 8;
export const MOST_RANKING_BARS = 40;
export const MOST_SCORECARD_COLUMNS = 8;
export const MOST_SCORECARD_ROWS = 40;
export const MOST_TALLY_ROWS = 40;
export const MOST_WATERFALL_BARS = 12;

/** Lines of a chart of ranks cross each other. */
export const MOST_RANK_LINES = 12;
export const LEAST_RANK_LINES = 3;
/** Fewer projects, or as many at every stage, make no funnel. */
export const LEAST_FUNNEL_PROJECTS = 8;
/** Fewer places are told in a sentence and a table, not as a ranking, nor by how far they lie apart. */
export const LEAST_RANKED = 5;
/** Two parts are one share. */
export const LEAST_PARTS = 3;
/** A flow from so many to so many, or the other way round; less is told in sentences. */
export const LEAST_FLOW_ENDS = [3, 2] as const;
export const LEAST_TREND_YEARS = 3;
export const LEAST_CURVE_FIGURES = 3;

/** Charts of a region, and how many of them are in sight; the rest is folded. */
export const MOST_REGION_CHARTS = 12;
export const REGION_CHARTS_IN_SIGHT = 6;
export const MOST_REGION_CURVES = 2;
export const MOST_REGION_TRENDS = 3;

/** The largest peer group that is drawn whole on the page of one of its members. */
export const MOST_PEERS_DRAWN = 40;
export const MOST_INDICATOR_CHARTS = 6;

/** Places of a region that are ranked by a chart on an indicator's page. */
export const MOST_PLACES_CHARTED = 60;
export const MOST_INDUSTRY_CHARTS = 6;
export const MOST_YEAR_SCORECARDS = 6;

/** Flows, each of one indicator and one period. */
export const MOST_FLOWS = 12;

/** Places, industries and indicators of a site whose charts can all be taken away; of more, those of the main pages. */
export const MOST_PAGES_EMBEDDED = 1_000;

// Analyses: what is most, first or newest is told, and the measures' own file has the others.

/** From how many peer groups on only those of the places listed, or of the upper two levels, are looked at. */
export const MANY_PEER_GROUPS = 40;

/** Groups of an indicator whose ranks are compared with the year before, and whose spread is told. */
export const MOST_GROUPS_MOVED = 2;
export const MOST_GROUPS_SPREAD = 3;
export const MOST_RANKINGS_OF_YEAR = 6;
export const MOST_ARRIVALS = 12;
export const MOST_YEARS_OF_SPREAD = 10;

/** Kinds of parts of a growth, those with the most parts. */
export const MOST_KINDS_OF_PARTS = 2;

/** Targets that were handed down, those raised most. Said in the subtitle. */
export const MOST_HANDED_DOWN = 60;

/** Things named that cannot be computed. Said: how many they are. */
export const MOST_LACKING_NAMED = 5;

/** Subjects of an industry, those with the most places, and places of each. */
export const MOST_STRUCTURES = 3;
export const MOST_PLACES_OF_STRUCTURE = 40;

/** Projections of a region, and of a year. */
export const MOST_OUTLOOKS = 8;
export const MOST_OUTLOOKS_OF_YEAR = 200;

/** On the page of a place with more figures than this each analysis opens on a click. */
export const MOST_FIGURES_UNFOLDED = 300;

// Key figures and the home page, which fits two screens of a phone.
export const MOST_KEY_FIGURES = 6;

/** Places of the grid of places and years: those of which most is said; the list of regions has all. */
export const MOST_GRID_PLACES = 40;

/** Years of the grid that have a column each; those before them share one. */
export const MOST_GRID_YEARS = 10;

/** Bulletins of a place that its page leads to at once; its bulletins of all periods stand in their list. */
export const MOST_BULLETINS_BESIDE = 2;

/** Years of targets that a place's page leads to at once; the others from there. */
export const MOST_YEARS_BESIDE = 3;

/** Targets ahead that a place's page tells first; all stand in its table. */
export const MOST_NEXT_TARGETS = 3;

/** A figure of many years ago says no less of today than one of this many. */
export const MOST_YEARS_BEHIND = 3;

/** Targets of one series that are told beside its figure: the year's, an interim one, a second form of it. */
export const MOST_TARGETS_OF_A_FIGURE = 3;

/** Places of the home page, and of the search page before a search. */
export const MOST_PLACES_AT_HOME = 12;

/** Places of a group that are all named; of more, the first and the last few. Said in the head. */
export const MOST_LEADERS = 6;
export const LEADERS_AT_EACH_END = 3;
export const MOST_GROUPS_OF_LEADERS = 2;
export const MOST_NEWEST_SOURCES = 2;

// Bulletins that a site has.

/** Bulletins, unless more regions than that have places: then the newest of each. Places without places of their own have those that are left. */
export const MOST_BULLETINS = 200;

/** Bulletins that are offered as files too; of more, those of the upper two levels of regions. */
export const MOST_BULLETIN_FILES = 60;

/** Places that must have something to say of the same to be set side by side. */
export const LEAST_PLACES_TOGETHER = 2;

/** Figures of its own, parts included, that make a bulletin of a region of which several places say something. */
export const LEAST_FIGURES_WITH_PLACES = 5;

/** Figures of its own, parts left out, that make one by themselves, and that tell what it is about. */
export const LEAST_OWN_FIGURES = 3;

// Sentences of a bulletin: a longer list is a table's. Where sentences leave out, the last says that the tables have more.

/** Themes that a title can name, and the part of the figures, in per cent, that they must cover; else it is of the main indicators. */
export const MOST_TOPICS = 2;
export const LEAST_COVERED = 70;
export const MOST_TOTALS = 6;
export const MOST_PARTS = 6;

/** A paragraph of so few figures is joined to the next. */
export const MOST_LIGHT = 2;
export const MOST_MONTHS_TOLD = 4;
export const MOST_TARGETS = 8;

/** The targets of more places than this stand in the table alone. */
export const MOST_PLACES_WITH_TARGETS = 15;

/** Names in one sentence; those under the limit of completion are told by name further, as notices do. */
export const MOST_NAMES = 10;
export const MOST_LOW_NAMES = 30;

/** Things told of that places are judged by. */
export const MOST_JUDGED_GROUPS = 6;

/** Fewer targets than this need no count. */
export const LEAST_COUNTED = 3;
export const MOST_PARAGRAPHS = 6;

/** Places that are told one by one; of more, the first and the last. */
export const MOST_MEMBERS = 12;
export const FIRST_MEMBERS = 5;
export const LAST_MEMBERS = 3;

/** From how many single places on they are told as one list. */
export const MANY_SINGLES = 4;
export const MOST_PROJECT_NAMES = 8;
export const MOST_INDUSTRIES = 8;

/** Changes of figures, and of ranks, since the bulletin before. */
export const MOST_CHANGES = 6;
export const MOST_RANK_CHANGES = 3;

/** Findings in the notes. Said that there are others. */
export const MOST_EXAMPLES = 3;

/** Revisions in the notes. Said: how many they are. */
export const MOST_REVISIONS = 10;

// Tables of a bulletin, for A4.

/** Indicators side by side, as many as a printed page has room for. */
export const MOST_SIDE_BY_SIDE = 3;

/** A single indicator has a table of its own. */
export const LEAST_INDICATORS = 2;
export const MOST_PLACE_TABLES = 4;

/** Rows of a table of the appendix; the rest stands on the places' own pages. Said in the subtitle. */
export const MOST_APPENDIX_ROWS = 150;

// Examples of the documentation: a few rules are about size alone. Said: how long the text, how many the lines.
export const LONGEST_EXAMPLE_LINE = 400;
export const EXAMPLE_LINE_SHOWN = 40;
export const MOST_EXAMPLE_LINES = 6;

// Files that scripts and machines read.

/** Places of a comparison that nobody has chosen yet: more lines cross each other. */
export const MOST_COMPARED_FIRST = 6;

/** With more regions than this, the newest periods of each place are compared, so that a file stays small. */
export const MANY_REGIONS_COMPARED = 600;
export const MOST_PERIODS_COMPARED = 12;

/** Rows of figures and targets of which the index of the search says what each is. */
export const MOST_FIGURES_SEARCHED = 10_000;

/** Characters of a file of that index: under 200 KB compressed, whatever the names. */
export const MOST_CHARACTERS_OF_INDEX = 400_000;

/** Addresses of a file of the site map, a page in two languages being two: the protocol (sitemaps.org) allows 50,000. */
export const MOST_ADDRESSES_OF_SITEMAP = 40_000;

// What is kept in memory. Nothing is said: the work is done again.

/** Enough for the pages of a province and its ranks; one standing is about 3 kB. */
export const STANDINGS_KEPT = 20_000;
export const RANKINGS_KEPT = 1_000;

/** Both languages of a bulletin follow each other. */
export const CUT_OFFS_KEPT = 4;

/** Page, Word file and Markdown of a city's bulletins; one is about 50 kB. */
export const BULLETINS_KEPT = 500;
