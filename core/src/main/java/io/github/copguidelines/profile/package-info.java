/**
 * A partner's requirements on documents beyond the model, as a document: {@link
 * io.github.copguidelines.profile.Profile}. The artifact cop-profiles checks profiles and validates
 * documents against them.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.profile;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
