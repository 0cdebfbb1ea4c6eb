/**
 * Rules on dates: their order, what lies in the future, and times that contradict the stage of a
 * practice. {@link io.github.copguidelines.validation.time.TimeRuleFactory} lists them.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.time;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
