/** Compiles and runs the client in TypeScript. */
@NullMarked
package io.github.copguidelines.client;

import org.jspecify.annotations.NullMarked;
