/**
 * A project that uses the installed artifacts on the class path and nothing else.
 *
 * <p>{@link org.example.consumer.Consumer} builds, checks, writes and reads a record, and fails
 * where the result is not what it should be.
 */
package org.example.consumer;
