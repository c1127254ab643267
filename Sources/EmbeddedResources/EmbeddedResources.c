#include "EmbeddedResources.h"

// C23 has #embed; clang accepts it in C17 with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char hovedforlop_voksne_advice[] = {
#embed "../../Resources/Models/hovedforlop-voksne/advice.yaml"
};
static const unsigned char hovedforlop_voksne_cases[] = {
#embed "../../Resources/Models/hovedforlop-voksne/cases.yaml"
};
static const unsigned char hovedforlop_voksne_glossary[] = {
#embed "../../Resources/Models/hovedforlop-voksne/glossary.yaml"
};
static const unsigned char hovedforlop_voksne_model[] = {
#embed "../../Resources/Models/hovedforlop-voksne/model.yaml"
};
static const unsigned char hovedforlop_voksne_offers[] = {
#embed "../../Resources/Models/hovedforlop-voksne/offers.yaml"
};
static const unsigned char hovedforlop_voksne_outcomes[] = {
#embed "../../Resources/Models/hovedforlop-voksne/outcomes.yaml"
};
static const unsigned char hovedforlop_voksne_questions[] = {
#embed "../../Resources/Models/hovedforlop-voksne/questions.yaml"
};
static const unsigned char hovedforlop_voksne_sources[] = {
#embed "../../Resources/Models/hovedforlop-voksne/sources.yaml"
};
static const unsigned char hovedforlop_voksne_tree[] = {
#embed "../../Resources/Models/hovedforlop-voksne/tree.yaml"
};
static const unsigned char texts_en[] = {
#embed "../../Resources/Texts/en.yaml"
};
static const unsigned char texts_nb[] = {
#embed "../../Resources/Texts/nb.yaml"
};
static const unsigned char texts_nn[] = {
#embed "../../Resources/Texts/nn.yaml"
};
static const unsigned char hovedforlop_voksne_en[] = {
#embed "../../Resources/Models/hovedforlop-voksne/en.yaml"
};
static const unsigned char hovedforlop_voksne_nn[] = {
#embed "../../Resources/Models/hovedforlop-voksne/nn.yaml"
};
static const unsigned char format_page[] = {
#embed "../../Resources/Models/FORMAT.md"
};
static const unsigned char findings_en[] = {
#embed "../../Resources/Findings/en.yaml"
};
static const unsigned char findings_examples[] = {
#embed "../../Resources/Findings/examples.yaml"
};
static const unsigned char findings_nb[] = {
#embed "../../Resources/Findings/nb.yaml"
};
static const unsigned char findings_nn[] = {
#embed "../../Resources/Findings/nn.yaml"
};

static const EmbeddedFile files[] = {
  {"Models/hovedforlop-voksne/advice.yaml", hovedforlop_voksne_advice, sizeof hovedforlop_voksne_advice},
  {"Models/hovedforlop-voksne/cases.yaml", hovedforlop_voksne_cases, sizeof hovedforlop_voksne_cases},
  {"Models/hovedforlop-voksne/glossary.yaml", hovedforlop_voksne_glossary, sizeof hovedforlop_voksne_glossary},
  {"Models/hovedforlop-voksne/model.yaml", hovedforlop_voksne_model, sizeof hovedforlop_voksne_model},
  {"Models/hovedforlop-voksne/offers.yaml", hovedforlop_voksne_offers, sizeof hovedforlop_voksne_offers},
  {"Models/hovedforlop-voksne/outcomes.yaml", hovedforlop_voksne_outcomes, sizeof hovedforlop_voksne_outcomes},
  {"Models/hovedforlop-voksne/questions.yaml", hovedforlop_voksne_questions, sizeof hovedforlop_voksne_questions},
  {"Models/hovedforlop-voksne/sources.yaml", hovedforlop_voksne_sources, sizeof hovedforlop_voksne_sources},
  {"Models/hovedforlop-voksne/tree.yaml", hovedforlop_voksne_tree, sizeof hovedforlop_voksne_tree},
  {"Texts/en.yaml", texts_en, sizeof texts_en},
  {"Texts/nb.yaml", texts_nb, sizeof texts_nb},
  {"Texts/nn.yaml", texts_nn, sizeof texts_nn},
  {"Models/hovedforlop-voksne/en.yaml", hovedforlop_voksne_en, sizeof hovedforlop_voksne_en},
  {"Models/hovedforlop-voksne/nn.yaml", hovedforlop_voksne_nn, sizeof hovedforlop_voksne_nn},
  {"Models/FORMAT.md", format_page, sizeof format_page},
  {"Findings/en.yaml", findings_en, sizeof findings_en},
  {"Findings/examples.yaml", findings_examples, sizeof findings_examples},
  {"Findings/nb.yaml", findings_nb, sizeof findings_nb},
  {"Findings/nn.yaml", findings_nn, sizeof findings_nn},
};

static const size_t count = sizeof files / sizeof files[0];

size_t embedded_file_count(void) { return count; }

const EmbeddedFile *embedded_file(size_t index) {
  return &files[index < count ? index : count - 1];
}
