/**
 * A project that uses only the installed artifacts, on the module path.
 *
 * <p>{@link org.example.consumer.Consumer} builds, checks, writes and reads a record, and fails if
 * a result is wrong.
 */
package org.example.consumer;
