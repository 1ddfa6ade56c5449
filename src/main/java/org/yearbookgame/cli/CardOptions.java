package org.yearbookgame.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What a class says of itself, as far as the command line says it.
final class CardOptions {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:cli.prepare.title}")
  private @Nullable String title;

  @Option(names = "--school", paramLabel = "TEXT", description = "${bundle:cli.prepare.school}")
  private @Nullable String school;

  @Option(names = "--year", paramLabel = "TEXT", description = "${bundle:cli.prepare.year}")
  private @Nullable String year;

  @Option(names = "--colour", paramLabel = "#RRGGBB", description = "${bundle:cli.prepare.colour}")
  private @Nullable String colour;

  @Option(
      names = "--colour2",
      paramLabel = "#RRGGBB",
      description = "${bundle:cli.prepare.colour2}")
  private @Nullable String colour2;

  @Option(names = "--logo", paramLabel = "FILE", description = "${bundle:cli.prepare.logo}")
  private @Nullable Path logo;

  @Option(names = "--contact", paramLabel = "TEXT", description = "${bundle:cli.prepare.contact}")
  private @Nullable String contact;

  @Option(
      names = "--reunion",
      paramLabel = "YYYY-MM-DD",
      description = "${bundle:cli.prepare.reunion}")
  private @Nullable LocalDate reunion;

  /// A class's card with what is said here in place of what it said.
  ///
  /// @throws ParameterException if a colour is none
  ClassCard on(ClassCard before, CommandSpec command, Messages messages) {
    for (String said : new @Nullable String[] {colour, colour2}) {
      if (said != null && !COLOUR.matcher(said).matches()) {
        throw new ParameterException(
            command.commandLine(), messages.text("cli.prepare.colour.wrong", messages.apart(said)));
      }
    }
    return new ClassCard(
        or(title, before.title()),
        or(school, before.school()),
        or(year, before.year()),
        or(colour, before.colour()),
        or(colour2, before.colour2()),
        Optional.ofNullable(logo).or(before::logo),
        or(contact, before.contact()),
        Optional.ofNullable(reunion).or(before::reunion));
  }

  private static String or(@Nullable String said, String before) {
    return said == null ? before : said;
  }
}
