#include "EmbeddedResources.h"

// C23 has #embed; clang accepts it in C17 with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("../../Resources/Models/hovedforlop-voksne/advice.yaml")
static const unsigned char hovedforlop_voksne_advice[] = {
#embed "../../Resources/Models/hovedforlop-voksne/advice.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/cases.yaml")
static const unsigned char hovedforlop_voksne_cases[] = {
#embed "../../Resources/Models/hovedforlop-voksne/cases.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/glossary.yaml")
static const unsigned char hovedforlop_voksne_glossary[] = {
#embed "../../Resources/Models/hovedforlop-voksne/glossary.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/model.yaml")
static const unsigned char hovedforlop_voksne_model[] = {
#embed "../../Resources/Models/hovedforlop-voksne/model.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/offers.yaml")
static const unsigned char hovedforlop_voksne_offers[] = {
#embed "../../Resources/Models/hovedforlop-voksne/offers.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/outcomes.yaml")
static const unsigned char hovedforlop_voksne_outcomes[] = {
#embed "../../Resources/Models/hovedforlop-voksne/outcomes.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/questions.yaml")
static const unsigned char hovedforlop_voksne_questions[] = {
#embed "../../Resources/Models/hovedforlop-voksne/questions.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/sources.yaml")
static const unsigned char hovedforlop_voksne_sources[] = {
#embed "../../Resources/Models/hovedforlop-voksne/sources.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/tree.yaml")
static const unsigned char hovedforlop_voksne_tree[] = {
#embed "../../Resources/Models/hovedforlop-voksne/tree.yaml"
};
#endif
#if __has_embed("../../Resources/Texts/en.yaml")
static const unsigned char texts_en[] = {
#embed "../../Resources/Texts/en.yaml"
};
#endif
#if __has_embed("../../Resources/Texts/nb.yaml")
static const unsigned char texts_nb[] = {
#embed "../../Resources/Texts/nb.yaml"
};
#endif
#if __has_embed("../../Resources/Texts/nn.yaml")
static const unsigned char texts_nn[] = {
#embed "../../Resources/Texts/nn.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/en.yaml")
static const unsigned char hovedforlop_voksne_en[] = {
#embed "../../Resources/Models/hovedforlop-voksne/en.yaml"
};
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/nn.yaml")
static const unsigned char hovedforlop_voksne_nn[] = {
#embed "../../Resources/Models/hovedforlop-voksne/nn.yaml"
};
#endif

static const EmbeddedFile files[] = {
#if __has_embed("../../Resources/Models/hovedforlop-voksne/advice.yaml")
  {"Models/hovedforlop-voksne/advice.yaml", hovedforlop_voksne_advice, sizeof hovedforlop_voksne_advice},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/cases.yaml")
  {"Models/hovedforlop-voksne/cases.yaml", hovedforlop_voksne_cases, sizeof hovedforlop_voksne_cases},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/glossary.yaml")
  {"Models/hovedforlop-voksne/glossary.yaml", hovedforlop_voksne_glossary, sizeof hovedforlop_voksne_glossary},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/model.yaml")
  {"Models/hovedforlop-voksne/model.yaml", hovedforlop_voksne_model, sizeof hovedforlop_voksne_model},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/offers.yaml")
  {"Models/hovedforlop-voksne/offers.yaml", hovedforlop_voksne_offers, sizeof hovedforlop_voksne_offers},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/outcomes.yaml")
  {"Models/hovedforlop-voksne/outcomes.yaml", hovedforlop_voksne_outcomes, sizeof hovedforlop_voksne_outcomes},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/questions.yaml")
  {"Models/hovedforlop-voksne/questions.yaml", hovedforlop_voksne_questions, sizeof hovedforlop_voksne_questions},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/sources.yaml")
  {"Models/hovedforlop-voksne/sources.yaml", hovedforlop_voksne_sources, sizeof hovedforlop_voksne_sources},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/tree.yaml")
  {"Models/hovedforlop-voksne/tree.yaml", hovedforlop_voksne_tree, sizeof hovedforlop_voksne_tree},
#endif
#if __has_embed("../../Resources/Texts/en.yaml")
  {"Texts/en.yaml", texts_en, sizeof texts_en},
#endif
#if __has_embed("../../Resources/Texts/nb.yaml")
  {"Texts/nb.yaml", texts_nb, sizeof texts_nb},
#endif
#if __has_embed("../../Resources/Texts/nn.yaml")
  {"Texts/nn.yaml", texts_nn, sizeof texts_nn},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/en.yaml")
  {"Models/hovedforlop-voksne/en.yaml", hovedforlop_voksne_en, sizeof hovedforlop_voksne_en},
#endif
#if __has_embed("../../Resources/Models/hovedforlop-voksne/nn.yaml")
  {"Models/hovedforlop-voksne/nn.yaml", hovedforlop_voksne_nn, sizeof hovedforlop_voksne_nn},
#endif
};

static const size_t count = sizeof files / sizeof files[0];

size_t embedded_file_count(void) { return count; }

const EmbeddedFile *embedded_file(size_t index) {
  return &files[index < count ? index : count - 1];
}
