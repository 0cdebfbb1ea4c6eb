/**
 * The command line {@code cop}: an example of embedding the library, and a tool of its own.
 *
 * <p>{@link io.github.copguidelines.cli.Cop} is the entry point. Each command is a class: {@link
 * io.github.copguidelines.cli.ValidateCommand}, {@link io.github.copguidelines.cli.RulesCommand},
 * {@link io.github.copguidelines.cli.CatalogueCommand}, {@link
 * io.github.copguidelines.cli.TermsCommand}, {@link io.github.copguidelines.cli.SchemaCommand},
 * {@link io.github.copguidelines.cli.TemplateCommand}, {@link
 * io.github.copguidelines.cli.SurveyCommand}, {@link io.github.copguidelines.cli.StrategyCommand},
 * {@link io.github.copguidelines.cli.ContributionCommand}, {@link
 * io.github.copguidelines.cli.KitCommand}, {@link io.github.copguidelines.cli.ConvertCommand},
 * {@link io.github.copguidelines.cli.MergeCommand}, {@link
 * io.github.copguidelines.cli.DiffCommand}, {@link io.github.copguidelines.cli.FilterCommand}.
 * {@link io.github.copguidelines.cli.Input} finds and reads documents, {@link
 * io.github.copguidelines.cli.InputDocuments} iterates over many of any format, {@link
 * io.github.copguidelines.cli.Target} writes one atomically through a {@link
 * io.github.copguidelines.cli.TemporaryFile}, {@link io.github.copguidelines.cli.CollectionTarget}
 * many, {@link io.github.copguidelines.cli.Terminal} writes to the terminal, a file or a pipe.
 *
 * <p>{@link io.github.copguidelines.cli.Usage}, {@link io.github.copguidelines.cli.Refusal} and
 * {@link io.github.copguidelines.cli.Failures} explain what is wrong: always in one line, never
 * with a stack trace.
 *
 * <p>Exit codes: 0 no error findings, 1 error findings (of {@code diff}: differences), 2 wrong
 * usage, or something that could not be read, checked or written.
 */
@NullMarked
package io.github.copguidelines.cli;

import org.jspecify.annotations.NullMarked;
