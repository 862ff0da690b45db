"""English words for days and times: each meaning with the phrases that carry it."""

from typing import Any

# Kind of word → meaning → phrases, parted by commas. `core.reading.dates.lexemes` says what each kind
# is; the kinds that end with "~" are words that are often something else.
MEANINGS: dict[str, dict[Any, str]] = {
    "month": {
        1: "january, jan",
        2: "february, feb",
        3: "march",
        4: "april, apr",
        5: "may",
        6: "june, jun",
        7: "july, jul",
        8: "august, aug",
        9: "september, sept, sep",
        10: "october, oct",
        11: "november, nov",
        12: "december, dec",
    },
    "month~": {3: "mar"},
    "weekday": {
        0: "monday, mondy",
        1: "tuesday, tues",
        2: "wednesday, weds, wednesay",
        3: "thursday, thurs, thur",
        4: "friday",
        5: "saturday",
        6: "sunday",
    },
    "weekday~": {0: "mon", 1: "tue", 2: "wed", 3: "thu, thr", 4: "fri", 5: "sat", 6: "sun"},
    "day": {
        0: "today, tonight, this morning, this afternoon, this evening",
        1: "tomorrow, tmrw, tmr, tmw, tommorow, tommorrow, tomorow",
        2: "day after tomorrow, overmorrow",
        7: "this time next week",
        -1: "yesterday, last night",
        -2: "day before yesterday",
    },
    "span": {
        1: "today or tomorrow",
        2: "tomorrow or the day after, tomorrow or day after, tomorrow or the next day",
    },
    "holiday": {
        (12, 25): "christmas, christmas day, xmas, x-mas",
        (12, 24): "christmas eve, xmas eve",
        (12, 26): "boxing day, st stephen's day, st. stephen's day, saint stephen's day",
        (12, 31): "new year's eve, new years eve, new year eve, hogmanay",
        (1, 1): "new year, new year's, new year's day, new years, new years day",
        (2, 14): "valentine's day, valentines day",
        (
            3,
            17,
        ): "st patrick's day, st. patrick's day, saint patrick's day, paddy's day, st paddy's day",
        (10, 31): "halloween, hallowe'en",
        -47: "mardi gras, shrove tuesday, pancake day",
        -2: "good friday",
        0: "easter, easter sunday",
        1: "easter monday",
        39: "ascension, ascension day",
        49: "pentecost, whitsun, whit sunday",
        50: "whit monday, pentecost monday",
        60: "corpus christi",
        "Thanksgiving": "thanksgiving, thanksgiving day",
        "Independence Day": "independence day, fourth of july, the fourth of july, the 4th of july, july fourth",
        "Memorial Day": "memorial day",
        "long weekend": "long weekend, bank holiday weekend",
        "King's Birthday": "king's birthday, queen's birthday, kings birthday",
        "Mother's Day": "mother's day, mothers' day, mothers day, mothering sunday",
        "Father's Day": "father's day, fathers' day, fathers day",
        "Labor Day": "labor day, labour day",
        "Juneteenth": "juneteenth",
        "Martin Luther King": "mlk day, martin luther king day",
        "Washington's Birthday": "presidents' day, presidents day, president's day",
        "Veterans Day": "veterans day, veterans' day",
        "Columbus Day": "columbus day",
        "Canada Day": "canada day",
        "Victoria Day": "victoria day",
        "Australia Day": "australia day",
        "ANZAC Day": "anzac day",
        "Waitangi Day": "waitangi day",
        "Republic Day": "republic day",
        "National Day": "national day",
        "Diwali": "diwali, deepavali, divali",
        "Holi": "holi",
        "Dussehra": "dussehra, dasara, vijayadashami",
        "Ganesh Chaturthi": "ganesh chaturthi",
        "Pongal": "pongal",
        "Onam": "onam",
        "Raksha Bandhan": "raksha bandhan, rakhi",
        "Chinese New Year": "chinese new year, lunar new year, cny",
        "Eid al-Fitr": "eid al-fitr, eid ul-fitr, hari raya puasa, hari raya aidilfitri",
        "Eid al-Adha": "eid al-adha, eid ul-adha, bakrid, hari raya haji",
        "Vesak Day": "vesak, vesak day",
        "Heritage Day": "heritage day",
        "King's Day": "king's day, kings day, koningsdag",
        "Constitution Day": "constitution day",
        "Swiss National Day": "swiss national day",
        "Day of German Unity": "german unity day, unity day",
        "Canberra Day": "canberra day",
        "Melbourne Cup": "melbourne cup, melbourne cup day",
        "Family Day": "family day",
        "Civic Holiday": "civic holiday",
        "Patriots' Day": "patriots' day, patriots day",
        "Midsummer": "midsummer, midsummer day",
        "Freedom Day": "freedom day",
    },
    "unit": {
        ("day", 1): "day, days, calendar day, calendar days",
        ("work", 1): "business day, business days, working day, working days, work day, work days,"
        " workday, workdays, weekday, weekdays, biz days",
        ("week", 1): "week, weeks, wk, wks, calendar week, calendar weeks",
        ("workweek", 1): "work week, working week, business week",
        ("week", 2): "fortnight, fortnights",
        ("month", 1): "month, months, calendar month",
        ("month", 3): "quarter, quarters, qtr",
        ("year", 1): "year, years, calendar year",
        ("weekend", 1): "weekend, week-end",
        ("hour", 1): "hour, hours, hr, hrs",
        ("minute", 1): "minute, minutes, min, mins",
    },
    "shift": {
        0: "this, current",
        1: "next, coming, upcoming, following, this coming",
        -1: "last, past, previous, this past",
    },
    "part": {
        "early": "early, early in, beginning of, the beginning of, start of, the start of,"
        " first part of, the first part of, beginning, start, first thing",
        "half1": "first half of, the first half of",
        "half2": "second half of, the second half of, latter half of, the latter half of",
        "mid": "mid, middle of, the middle of, midway through, mid-, halfway through",
        "late": "late, late in, latter part of,"
        " the latter part of, later, later in, toward the end of, towards the end of",
        "end": "end of, the end of, end, close of, the close of, the tail end of, tail end of",
    },
    "idiom": {
        ("week", 0, ""): "all week, all this week, the whole week, the entire week",
        ("week", 0, "mid"): "midweek",
        ("week", 0, "end"): "within the week, before the week is out, before the week is over,"
        " before the week ends, before the week's out, before the week's over, before the week is done, by the time the week is out, before this week is out, eow, end-of-week, by week's end, week's end, end of week",
        (
            "month",
            0,
            "end",
        ): "before the month is out, before the month is over, before month's end,"
        " before the month's out, before the month's over, before this month is out,"
        " before the month ends, eom, month-end, month end, end-of-month, by month's end,"
        " month's end, within the month, before month end, end of month",
        ("quarter", 0, "end"): "quarter-end, quarter end, end-of-quarter, eoq,"
        " before the quarter is out",
        (
            "year",
            0,
            "end",
        ): "year-end, year end, end-of-year, eoy, before the year is out, year's end,"
        " before the year is over",
    },
    "number": {
        1: "a, an, one, a single",
        2: "two, a couple of, couple of, a couple, couple",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        14: "fourteen",
        15: "fifteen",
        20: "twenty",
        21: "twenty-one",
        30: "thirty",
        45: "forty-five",
        60: "sixty",
        90: "ninety",
    },
    "half": {1: "half, half a, half an", 3: "hour and a half, one and a half, an hour and a half"},
    "ordinal": {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        21: "twenty-first",
        22: "twenty-second",
        23: "twenty-third",
        24: "twenty-fourth",
        25: "twenty-fifth",
        26: "twenty-sixth",
        27: "twenty-seventh",
        28: "twenty-eighth",
        29: "twenty-ninth",
        30: "thirtieth",
        31: "thirty-first",
    },
    "suffix": {"": "st, nd, rd, th"},
    "by": {
        "by": "by, until, till, before, no later than, not later than, on or before, prior to,"
        " sometime before, at the latest by, due by, due, by no later than, as late as, thru"
    },
    "on": {"on": "on, starting, starting on, beginning on, effective"},
    "in": {"in": "in, during, sometime, some time, sometime in, in around"},
    "lead": {"": "do, with, than, is, for, of, be, was, about, or, and, to, from"},
    "within": {
        "within": "within, within the next, in the next, over the next, during the next,"
        " within the coming, in the coming, over the coming, over the course of the next,"
        " sometime in the next, sometime over the next, inside of, in under, in less than,"
        " in no more than, in at most, over the following, within the following, give us, give me,"
        " allow, please allow, allow up to, please allow up to, allow us, please allow us,"
        " kindly allow us, kindly allow, allow us up to, please allow us up to, allow me,"
        " bear with us for, bear with me for, bear with us for another, within up to, in up to, give it"
    },
    "from": {"from": "from, starting from"},
    "to": {"to": "to, until, till, through, thru"},
    "between": {"between": "between"},
    "or": {"or": "or", "and": "and"},
    "of": {"of": "of, in"},
    "the": {"the": "the, that"},
    "at": {"at": "at, @, starting at, beginning at, from"},
    "about": {"about": "about, around, approximately, roughly, approx, approx., circa, ca."},
    "later": {
        "later": "from now, from today, hence, later, later on, ' time, from this date,"
        " after today, 's time, of today, time"
    },
    "after": {"after": "after, from, following, of"},
    "ago": {"ago": "ago, back, earlier"},
    "meridiem": {"am": "am, a.m., a.m, a m", "pm": "pm, p.m., p.m, p m"},
    "clock": {"": "o'clock, hours, hrs, h"},
    "noon": {12: "noon, midday, 12 noon, 12:00 noon"},
    "daypart": {
        "morning": "morning, in the morning, first thing in the morning, this morning",
        "noon": "lunchtime, at lunchtime, around lunchtime",
        "afternoon": "afternoon, in the afternoon, this afternoon, early afternoon, late afternoon",
        "evening": "evening, in the evening, in the late afternoon, this evening, tonight, at night, night",
    },
    "close": {
        "": "close of business, cob, eod, end of day, the end of day, the end of the day,"
        " end of the day, end of business, the end of business, the close of business, close of play, end of play,"
        " end of business day, end of the business day, the end of the business day, eob, cop"
    },
    "never": {
        "": "every, each, any, since, good, black, cyber, alternate, most, per,"
        " palm, ash, fat, super, ever since, all, monthly, weekly"
    },
    "tail": {
        "": "at the latest, latest, or so, or thereabouts, or sooner, or earlier, at the very latest,"
        " sharp, ish"
    },
    "week_of": {"": "week commencing, week beginning, week starting, w/c, wc"},
    "past_hour": {
        30: "half past, half",
        15: "quarter past, quarter after",
        -15: "quarter to, quarter till",
    },
    "weekno": {"": "week no, week no., week number, calendar week, cw, kw"},
    "label": {"": "time, when, start time, times, hours, starts, start"},
    "mine": {
        "yours": "your time, your local time, for you, your timezone, your time zone, your end",
        "ours": "our time, my time, local time, our local time, here, our end, my end",
    },
    "timeword": {"": "time, local time"},
    "open": {"": "after, not before, not after, past, no earlier than"},
    "earliest": {"": "earliest, from earliest, at the earliest"},
    "zone_of": {"": "time zone of"},
    "follows": {
        "": "at, and, or, if, is, was, would, will, works, work, for, from, with, we, i, but, so, when,"
        " then, as, because, to, by, this, in, on, please, that, which, until, before, after, let, you,"
        " between, around, not, it, he, she, they, has, should, could, may, might, are, can, also,"
        " instead, too, though, since, latest, noon, ok, fine, does, do, here, there, about"
    },
}

# Zones as people write them. A name means the region's time, whatever the season: many write EST in July.
ZONES: dict[str, str] = {
    "America/New_York": "et, est, edt, eastern, eastern time, eastern standard time, us eastern,"
    " eastern daylight time, us eastern time, new york time",
    "America/Chicago": "ct, cst, cdt, central, central time, central standard time, us central,"
    " central daylight time, us central time",
    "America/Denver": "mt, mst, mdt, mountain, mountain time, mountain standard time, us mountain,"
    " mountain daylight time",
    "America/Los_Angeles": "pt, pst, pdt, pacific, pacific time, pacific standard time, us pacific,"
    " pacific daylight time, us pacific time",
    "America/Phoenix": "arizona time",
    "America/Anchorage": "akt, akst, akdt, alaska time",
    "Pacific/Honolulu": "hst, hawaii time",
    "America/Halifax": "atlantic time, adt, ast",
    "America/Sao_Paulo": "brt, brasilia time, brasília time",
    "America/Argentina/Buenos_Aires": "art, argentina time",
    "Etc/UTC": "utc, gmt, z, greenwich mean time, coordinated universal time, zulu",
    "Europe/London": "bst, uk time, british time, british summer time, uk",
    "Europe/Dublin": "irish time",
    "Europe/Berlin": "cet, cest, central european time, central european summer time, german time",
    "Europe/Paris": "french time",
    "Europe/Lisbon": "wet, west, portuguese time",
    "Europe/Helsinki": "eet, eest, eastern european time",
    "Europe/Moscow": "msk, moscow time",
    "Asia/Kolkata": "ist, india time, indian standard time",
    "Asia/Dubai": "gst, gulf time, gulf standard time",
    "Asia/Singapore": "sgt, singapore time",
    "Asia/Hong_Kong": "hkt",
    "Asia/Tokyo": "jst, japan time, japan standard time",
    "Asia/Seoul": "kst, korea time",
    "Asia/Jerusalem": "idt, israel time",
    "Australia/Sydney": "aest, aedt, sydney time",
    "Australia/Perth": "awst",
    "Pacific/Auckland": "nzt, nzst, nzdt",
    "Africa/Johannesburg": "sast",
}
