package io.github.copguidelines.schemas;

import java.util.List;

/**
 * A document to read, in no particular form.
 *
 * @param language the BCP 47 tag of its language
 * @param skip the words of the link that leads past the contents
 */
record Page(String language, String title, String skip, List<Block> blocks) {}
