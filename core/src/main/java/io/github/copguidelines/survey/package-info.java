/**
 * The questions of the Global Cybersecurity Index on child online protection.
 *
 * <p>{@link io.github.copguidelines.survey.Survey} holds the {@link
 * io.github.copguidelines.survey.SurveyEdition editions}, the {@link
 * io.github.copguidelines.survey.SurveyQuestion questions} by {@link
 * io.github.copguidelines.survey.Pillar pillar}, and {@link
 * io.github.copguidelines.survey.EarlierSurvey earlier surveys}.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.survey;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
