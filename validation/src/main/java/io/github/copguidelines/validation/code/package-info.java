/**
 * Rules on codes and on whom and where a practice is for: countries, regions, recommendations,
 * audiences, ages and open lists. {@link io.github.copguidelines.validation.code.CodeRuleFactory}
 * lists them.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.code;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
