/**
 * What a partner asks of documents beyond the model, as a document: {@link
 * io.github.copguidelines.profile.Profile}. The artifact cop-profiles reviews a profile and judges
 * documents by it.
 */
@NullMarked
package io.github.copguidelines.profile;

import org.jspecify.annotations.NullMarked;
