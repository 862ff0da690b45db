"""German words for being away."""

from __future__ import annotations

from afterword.core.reading.words.shape import AwayWords

DE = AwayWords(
    macros={"gap": r"[^!?;]{0,60}?"},
    away={
        "nicht im|nicht erreichbar|nicht am|ausser|außer|abwesend|abwesenheit": (
            r"nicht (?:im (?:büro|haus|hause|dienst)|erreichbar|am (?:arbeits)?platz|verfügbar|da)",
            r"außer haus",
            r"abwesen\w+",
            r"nicht persönlich erreichbar",
        ),
        "ferienabwesend|ferienabwesenheit|ortsabwesend|landesabwesend": (
            r"(?:ferien|orts|landes)abwesen\w+",
        ),
        "urlaub|elternz|mutters|krank|sabbat|dienstr|ferien|auszeit|fortbild|schulung|messe|konfer": (
            r"urlaub|elternzeit|mutterschutz|sabbatical|dienstreise|ferien|auszeit|krank\w*",
            r"(?:auf|in|bei) (?:einer |einem )?(?:fortbildung|schulung|messe|konferenz|tagung)",
        ),
        "geschlossen": (r"(?:büro|unternehmen|betrieb)<gap>geschlossen",),
        "eingeschrankt|eingeschränkt|unterwegs": (r"eingeschränkt\w*", r"unterwegs"),
        "nicht": (r"(?:bin|sind|ist) (?:ich )?(?:\w+ ){0,8}?nicht (?:im|in|am|erreichbar)",),
    },
    back={
        "wieder": (
            (
                r"wieder (?:erreichbar|im (?:büro|haus|hause|dienst|einsatz)|da|am|zurück"
                r"|für (?:sie|dich)|persönlich|verfügbar|zur verfügung|in)"
            ),
        ),
        "zuruck|zurück|zurueck|kehre|ruckkehr|rückkehr|rueckkehr": (
            r"zurück",
            r"(?:kehre|kehren)",
            r"rückkehr",
        ),
    },
    until=(r"bis(?: zum| zu| und mit)?",),
    through=(
        r"bis (?:einschließlich|inklusive|inkl)(?: zum)?",
        r"bis und mit",
        r"bis zum (?:\w+ )?einschließlich",
        r"einschließlich",
        r"inklusive",
        r"inkl",
    ),
    since=(r"seit(?: dem)?", r"vom", r"ab(?: dem)?", r"von"),
    left={
        "nicht mehr": (
            (
                r"nicht mehr (?:im|für|bei|in|teil|unter) (?:\w+ ){0,3}?(?:unternehmen"
                r"|tätig|beschäftigt|firma|dieser|uns|erreichbar|haus)"
            ),
            r"nicht mehr (?:tätig|beschäftigt|im unternehmen|bei)",
        ),
        "verlassen|ausgeschieden|letzter arbeitstag": (
            r"(?:unternehmen|firma|uns|haus)<gap>(?:verlassen|ausgeschieden)",
            (
                r"(?:ich habe|(?:herr|frau) \w+ hat) (?!(?:das|mein|unser) (?:büro|haus)\b)"
                r"<gap>verlassen"
            ),
            r"ausgeschieden",
            r"letzter arbeitstag",
        ),
    },
    automatic=(
        r"(?<!meine )automatische (?:antwort|nachricht|abwesenheits\w*)",
        r"automatisch (?:erzeugt|erstellt|versendet|verschickt)\w*",
        r"(?<!meine )abwesenheitsnotiz",
    ),
    courtesy=(r"(?:vielen dank|danke) für (?:ihre|deine) (?:nachricht|e-?mail|mail)",),
)
