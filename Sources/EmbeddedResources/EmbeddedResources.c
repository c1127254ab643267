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
static const unsigned char texts_en_start[] = {
#embed "../../Resources/Texts/en/start.yaml"
};
static const unsigned char texts_en_screens[] = {
#embed "../../Resources/Texts/en/screens.yaml"
};
static const unsigned char texts_en_plans[] = {
#embed "../../Resources/Texts/en/plans.yaml"
};
static const unsigned char texts_en_workshops[] = {
#embed "../../Resources/Texts/en/workshops.yaml"
};
static const unsigned char texts_en_commands[] = {
#embed "../../Resources/Texts/en/commands.yaml"
};
static const unsigned char texts_nb_start[] = {
#embed "../../Resources/Texts/nb/start.yaml"
};
static const unsigned char texts_nb_screens[] = {
#embed "../../Resources/Texts/nb/screens.yaml"
};
static const unsigned char texts_nb_plans[] = {
#embed "../../Resources/Texts/nb/plans.yaml"
};
static const unsigned char texts_nb_workshops[] = {
#embed "../../Resources/Texts/nb/workshops.yaml"
};
static const unsigned char texts_nb_commands[] = {
#embed "../../Resources/Texts/nb/commands.yaml"
};
static const unsigned char texts_nn_start[] = {
#embed "../../Resources/Texts/nn/start.yaml"
};
static const unsigned char texts_nn_screens[] = {
#embed "../../Resources/Texts/nn/screens.yaml"
};
static const unsigned char texts_nn_plans[] = {
#embed "../../Resources/Texts/nn/plans.yaml"
};
static const unsigned char texts_nn_workshops[] = {
#embed "../../Resources/Texts/nn/workshops.yaml"
};
static const unsigned char texts_nn_commands[] = {
#embed "../../Resources/Texts/nn/commands.yaml"
};
static const unsigned char hovedforlop_voksne_en[] = {
#embed "../../Resources/Models/hovedforlop-voksne/en.yaml"
};
static const unsigned char hovedforlop_voksne_nn[] = {
#embed "../../Resources/Models/hovedforlop-voksne/nn.yaml"
};
static const unsigned char municipality_9999[] = {
#embed "../../Resources/Municipalities/9999.yaml"
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
static const unsigned char findings_sentences[] = {
#embed "../../Resources/Findings/sentences.yaml"
};
static const unsigned char templates_model_advice[] = {
#embed "../../Resources/Templates/model/advice.yaml"
};
static const unsigned char templates_model_cases[] = {
#embed "../../Resources/Templates/model/cases.yaml"
};
static const unsigned char templates_model_glossary[] = {
#embed "../../Resources/Templates/model/glossary.yaml"
};
static const unsigned char templates_model_model[] = {
#embed "../../Resources/Templates/model/model.yaml"
};
static const unsigned char templates_model_offers[] = {
#embed "../../Resources/Templates/model/offers.yaml"
};
static const unsigned char templates_model_outcomes[] = {
#embed "../../Resources/Templates/model/outcomes.yaml"
};
static const unsigned char templates_model_questions[] = {
#embed "../../Resources/Templates/model/questions.yaml"
};
static const unsigned char templates_model_sources[] = {
#embed "../../Resources/Templates/model/sources.yaml"
};
static const unsigned char templates_model_translation[] = {
#embed "../../Resources/Templates/model/translation.yaml"
};
static const unsigned char templates_model_tree[] = {
#embed "../../Resources/Templates/model/tree.yaml"
};
static const unsigned char templates_texts_en[] = {
#embed "../../Resources/Templates/texts/en.yaml"
};
static const unsigned char templates_texts_nb[] = {
#embed "../../Resources/Templates/texts/nb.yaml"
};
static const unsigned char templates_texts_nn[] = {
#embed "../../Resources/Templates/texts/nn.yaml"
};
static const unsigned char schemas_advice_schema[] = {
#embed "../../Resources/Schemas/advice.schema.json"
};
static const unsigned char schemas_answers_schema[] = {
#embed "../../Resources/Schemas/answers.schema.json"
};
static const unsigned char schemas_cases_schema[] = {
#embed "../../Resources/Schemas/cases.schema.json"
};
static const unsigned char schemas_check_schema[] = {
#embed "../../Resources/Schemas/check.schema.json"
};
static const unsigned char schemas_config_schema[] = {
#embed "../../Resources/Schemas/config.schema.json"
};
static const unsigned char schemas_decision_schema[] = {
#embed "../../Resources/Schemas/decision.schema.json"
};
static const unsigned char schemas_diff_schema[] = {
#embed "../../Resources/Schemas/diff.schema.json"
};
static const unsigned char schemas_glossary_schema[] = {
#embed "../../Resources/Schemas/glossary.schema.json"
};
static const unsigned char schemas_municipality_schema[] = {
#embed "../../Resources/Schemas/municipality.schema.json"
};
static const unsigned char schemas_model_schema[] = {
#embed "../../Resources/Schemas/model.schema.json"
};
static const unsigned char schemas_offers_schema[] = {
#embed "../../Resources/Schemas/offers.schema.json"
};
static const unsigned char schemas_outcomes_schema[] = {
#embed "../../Resources/Schemas/outcomes.schema.json"
};
static const unsigned char schemas_policy_schema[] = {
#embed "../../Resources/Schemas/policy.schema.json"
};
static const unsigned char schemas_questions_schema[] = {
#embed "../../Resources/Schemas/questions.schema.json"
};
static const unsigned char schemas_room_schema[] = {
#embed "../../Resources/Schemas/room.schema.json"
};
static const unsigned char schemas_sources_schema[] = {
#embed "../../Resources/Schemas/sources.schema.json"
};
static const unsigned char schemas_test_schema[] = {
#embed "../../Resources/Schemas/test.schema.json"
};
static const unsigned char schemas_translation_schema[] = {
#embed "../../Resources/Schemas/translation.schema.json"
};
static const unsigned char schemas_tree_schema[] = {
#embed "../../Resources/Schemas/tree.schema.json"
};

static const unsigned char hovedforlop_voksne_workshop[] = {
#embed "../../Resources/Models/hovedforlop-voksne/workshop.yaml"
};
static const unsigned char schemas_workshop_schema[] = {
#embed "../../Resources/Schemas/workshop.schema.json"
};
static const unsigned char hovedforlop_voksne_planning[] = {
#embed "../../Resources/Models/hovedforlop-voksne/planning.yaml"
};

static const unsigned char schemas_plan_schema[] = {
#embed "../../Resources/Schemas/plan.schema.json"
};

static const unsigned char schemas_planning_schema[] = {
#embed "../../Resources/Schemas/planning.schema.json"
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
  {"Texts/en/start.yaml", texts_en_start, sizeof texts_en_start},
  {"Texts/en/screens.yaml", texts_en_screens, sizeof texts_en_screens},
  {"Texts/en/plans.yaml", texts_en_plans, sizeof texts_en_plans},
  {"Texts/en/workshops.yaml", texts_en_workshops, sizeof texts_en_workshops},
  {"Texts/en/commands.yaml", texts_en_commands, sizeof texts_en_commands},
  {"Texts/nb/start.yaml", texts_nb_start, sizeof texts_nb_start},
  {"Texts/nb/screens.yaml", texts_nb_screens, sizeof texts_nb_screens},
  {"Texts/nb/plans.yaml", texts_nb_plans, sizeof texts_nb_plans},
  {"Texts/nb/workshops.yaml", texts_nb_workshops, sizeof texts_nb_workshops},
  {"Texts/nb/commands.yaml", texts_nb_commands, sizeof texts_nb_commands},
  {"Texts/nn/start.yaml", texts_nn_start, sizeof texts_nn_start},
  {"Texts/nn/screens.yaml", texts_nn_screens, sizeof texts_nn_screens},
  {"Texts/nn/plans.yaml", texts_nn_plans, sizeof texts_nn_plans},
  {"Texts/nn/workshops.yaml", texts_nn_workshops, sizeof texts_nn_workshops},
  {"Texts/nn/commands.yaml", texts_nn_commands, sizeof texts_nn_commands},
  {"Models/hovedforlop-voksne/en.yaml", hovedforlop_voksne_en, sizeof hovedforlop_voksne_en},
  {"Models/hovedforlop-voksne/nn.yaml", hovedforlop_voksne_nn, sizeof hovedforlop_voksne_nn},
  {"Municipalities/9999.yaml", municipality_9999, sizeof municipality_9999},
  {"Models/FORMAT.md", format_page, sizeof format_page},
  {"Findings/en.yaml", findings_en, sizeof findings_en},
  {"Findings/examples.yaml", findings_examples, sizeof findings_examples},
  {"Findings/nb.yaml", findings_nb, sizeof findings_nb},
  {"Findings/nn.yaml", findings_nn, sizeof findings_nn},
  {"Findings/sentences.yaml", findings_sentences, sizeof findings_sentences},
  {"Templates/model/advice.yaml", templates_model_advice, sizeof templates_model_advice},
  {"Templates/model/cases.yaml", templates_model_cases, sizeof templates_model_cases},
  {"Templates/model/glossary.yaml", templates_model_glossary, sizeof templates_model_glossary},
  {"Templates/model/model.yaml", templates_model_model, sizeof templates_model_model},
  {"Templates/model/offers.yaml", templates_model_offers, sizeof templates_model_offers},
  {"Templates/model/outcomes.yaml", templates_model_outcomes, sizeof templates_model_outcomes},
  {"Templates/model/questions.yaml", templates_model_questions, sizeof templates_model_questions},
  {"Templates/model/sources.yaml", templates_model_sources, sizeof templates_model_sources},
  {"Templates/model/translation.yaml", templates_model_translation, sizeof templates_model_translation},
  {"Templates/model/tree.yaml", templates_model_tree, sizeof templates_model_tree},
  {"Templates/texts/en.yaml", templates_texts_en, sizeof templates_texts_en},
  {"Templates/texts/nb.yaml", templates_texts_nb, sizeof templates_texts_nb},
  {"Templates/texts/nn.yaml", templates_texts_nn, sizeof templates_texts_nn},
  {"Schemas/advice.schema.json", schemas_advice_schema, sizeof schemas_advice_schema},
  {"Schemas/answers.schema.json", schemas_answers_schema, sizeof schemas_answers_schema},
  {"Schemas/cases.schema.json", schemas_cases_schema, sizeof schemas_cases_schema},
  {"Schemas/check.schema.json", schemas_check_schema, sizeof schemas_check_schema},
  {"Schemas/config.schema.json", schemas_config_schema, sizeof schemas_config_schema},
  {"Schemas/decision.schema.json", schemas_decision_schema, sizeof schemas_decision_schema},
  {"Schemas/diff.schema.json", schemas_diff_schema, sizeof schemas_diff_schema},
  {"Schemas/glossary.schema.json", schemas_glossary_schema, sizeof schemas_glossary_schema},
  {"Schemas/municipality.schema.json", schemas_municipality_schema, sizeof schemas_municipality_schema},
  {"Schemas/model.schema.json", schemas_model_schema, sizeof schemas_model_schema},
  {"Schemas/offers.schema.json", schemas_offers_schema, sizeof schemas_offers_schema},
  {"Schemas/outcomes.schema.json", schemas_outcomes_schema, sizeof schemas_outcomes_schema},
  {"Schemas/policy.schema.json", schemas_policy_schema, sizeof schemas_policy_schema},
  {"Schemas/questions.schema.json", schemas_questions_schema, sizeof schemas_questions_schema},
  {"Schemas/room.schema.json", schemas_room_schema, sizeof schemas_room_schema},
  {"Schemas/sources.schema.json", schemas_sources_schema, sizeof schemas_sources_schema},
  {"Schemas/test.schema.json", schemas_test_schema, sizeof schemas_test_schema},
  {"Schemas/translation.schema.json", schemas_translation_schema, sizeof schemas_translation_schema},
  {"Schemas/tree.schema.json", schemas_tree_schema, sizeof schemas_tree_schema},
  {"Models/hovedforlop-voksne/workshop.yaml", hovedforlop_voksne_workshop, sizeof hovedforlop_voksne_workshop},
  {"Schemas/workshop.schema.json", schemas_workshop_schema, sizeof schemas_workshop_schema},
  {"Models/hovedforlop-voksne/planning.yaml", hovedforlop_voksne_planning, sizeof hovedforlop_voksne_planning},
  {"Schemas/plan.schema.json", schemas_plan_schema, sizeof schemas_plan_schema},
  {"Schemas/planning.schema.json", schemas_planning_schema, sizeof schemas_planning_schema},
};

static const size_t count = sizeof files / sizeof files[0];

size_t embedded_file_count(void) { return count; }

const EmbeddedFile *embedded_file(size_t index) {
  return &files[index < count ? index : count - 1];
}
