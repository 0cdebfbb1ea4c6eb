/**
 * Practice records validated by Apache Spark.
 *
 * <p>{@code ValidateJob} is the job, {@code RecordJudge} runs on the executors.
 */
@NullMarked
package io.github.copguidelines.spark;

import org.jspecify.annotations.NullMarked;
