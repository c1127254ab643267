extension DecisionDocumentTests {
  /// The shape of a document, shown whole.
  static let example = """
    {
      "alternatives" : [],
      "answers" : {
        "alder" : "voksen",
        "plikter" : [
          "vold"
        ],
        "varighet" : {
          "status" : "unknown"
        }
      },
      "changes" : [
        {
          "option" : "barn",
          "outcomes" : [
            "barn"
          ],
          "question" : "alder",
          "removed" : false
        }
      ],
      "counterfactuals" : {
        "complete" : true,
        "countLimit" : 60,
        "sets" : [
          {
            "answers" : [
              {
                "option" : "barn",
                "question" : "alder",
                "removed" : false
              }
            ],
            "outcomes" : [
              "barn"
            ]
          }
        ],
        "sizeLimit" : 3
      },
      "duties" : [],
      "flags" : [
        {
          "actions" : [
            "Sørg for trygghet nå."
          ],
          "blocks" : [],
          "certainty" : "raised",
          "contacts" : [
            {
              "id" : "nod",
              "name" : "Nødtelefon",
              "phone" : "113",
              "use" : "Når det haster."
            }
          ],
          "effect" : "hold",
          "id" : "R1",
          "name" : "Vold som pågår",
          "sources" : [
            "L-1"
          ],
          "strength" : "skal",
          "why" : "Noen kan bli skadet."
        }
      ],
      "format" : 1,
      "held" : true,
      "indifferent" : [],
      "language" : "nb",
      "missing" : [],
      "model" : {
        "contentHash" : "0123456789abcdef0123456789abcdef",
        "id" : "liten",
        "title" : "Liten modell",
        "version" : "1.0"
      },
      "nearest" : [],
      "notes" : [
        {
          "id" : "merk",
          "sources" : [],
          "strength" : "model-choice",
          "text" : "Dette er en prøve."
        }
      ],
      "offers" : [
        {
          "access" : [
            "self-referral"
          ],
          "fit" : {
            "areas" : [],
            "forEveryone" : true,
            "outcomes" : [
              "lett"
            ],
            "usualStep" : true
          },
          "id" : "samtale",
          "lowThreshold" : "yes",
          "marks" : {
            "affordable" : "varies",
            "no-referral" : "yes"
          },
          "name" : "Samtaletilbud",
          "reach" : "type",
          "url" : "https://example.org/samtale"
        }
      ],
      "openQuestions" : [
        "alvorlighet"
      ],
      "orAbove" : [
        "tung"
      ],
      "outcome" : {
        "id" : "lett",
        "kind" : "suggestion",
        "name" : "Lett hjelp",
        "sources" : [
          "V-1"
        ],
        "strength" : "bor",
        "summary" : "Kort hjelp i kommunen."
      },
      "possible" : [
        "lett",
        "tung"
      ],
      "readings" : [
        {
          "adaptation" : {
            "couldBe" : [],
            "id" : "trinn",
            "label" : "Trinnvis"
          },
          "name" : "Lett hjelp",
          "outcome" : "lett",
          "role" : "first"
        },
        {
          "adaptation" : {
            "couldBe" : [],
            "id" : "trinn",
            "label" : "Trinnvis"
          },
          "name" : "Tung hjelp",
          "outcome" : "tung",
          "role" : "possible"
        }
      ],
      "reasons" : [
        {
          "answers" : {
            "alder" : "voksen"
          },
          "assumed" : {},
          "gives" : [
            "plikter"
          ],
          "part" : "tree",
          "place" : "alder",
          "rule" : "alder-2",
          "sources" : [],
          "strength" : "model-choice"
        },
        {
          "answers" : {
            "plikter" : [
              "vold"
            ]
          },
          "assumed" : {},
          "gives" : [
            "varighet"
          ],
          "part" : "tree",
          "place" : "plikter",
          "rule" : "plikter-1",
          "sources" : [],
          "strength" : "model-choice"
        },
        {
          "answers" : {
            "varighet" : {
              "status" : "unknown"
            }
          },
          "assumed" : {
            "varighet" : "lang"
          },
          "gives" : [
            "alvorlighet"
          ],
          "part" : "tree",
          "place" : "varighet",
          "rule" : "varighet-1",
          "sources" : [],
          "strength" : "model-choice"
        },
        {
          "answers" : {},
          "assumed" : {},
          "gives" : [
            "plassering"
          ],
          "part" : "tree",
          "place" : "alvorlighet",
          "rule" : "alvorlighet-1",
          "sources" : [],
          "strength" : "model-choice"
        },
        {
          "answers" : {},
          "assumed" : {},
          "gives" : [
            "trinn"
          ],
          "part" : "adaptation",
          "rule" : "trinn",
          "sources" : [],
          "strength" : "model-choice"
        },
        {
          "answers" : {},
          "assumed" : {},
          "gives" : [
            "lett"
          ],
          "part" : "provisional",
          "rule" : "heller-lett",
          "sources" : [],
          "strength" : "model-choice",
          "text" : "Alvorligheten mangler"
        }
      ],
      "referral" : {
        "certain" : false,
        "couldBe" : [
          {
            "id" : "none",
            "label" : "Ingen henvisning"
          },
          {
            "id" : "refer",
            "label" : "Henvis"
          }
        ],
        "id" : "none",
        "label" : "Ingen henvisning",
        "level" : "none",
        "sources" : [],
        "urgency" : "none"
      },
      "refinements" : [],
      "review" : {
        "sources" : [],
        "strength" : "model-choice",
        "text" : "Se på det igjen.",
        "weeks" : {
          "from" : 4,
          "to" : 6
        }
      },
      "settling" : {
        "bits" : 1,
        "questions" : [
          {
            "bitsLeft" : 0,
            "question" : "alvorlighet"
          }
        ]
      },
      "skipped" : [],
      "sources" : [
        {
          "date" : "2025-02-26",
          "id" : "V-1",
          "publisher" : "Utgiver",
          "title" : "Veilederen",
          "urls" : [
            "https://example.org/v"
          ]
        },
        {
          "id" : "L-1",
          "title" : "Loven",
          "urls" : []
        }
      ],
      "status" : "provisional"
    }

    """
}
