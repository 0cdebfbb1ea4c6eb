/**
 * The Global Cybersecurity Index, as far as it asks about child online protection.
 *
 * <p>{@link io.github.copguidelines.survey.Survey} holds the {@link
 * io.github.copguidelines.survey.SurveyEdition editions}, the {@link
 * io.github.copguidelines.survey.SurveyQuestion questions} by {@link
 * io.github.copguidelines.survey.Pillar pillar}, and {@link
 * io.github.copguidelines.survey.EarlierSurvey earlier surveys}.
 */
@NullMarked
package io.github.copguidelines.survey;

import org.jspecify.annotations.NullMarked;
