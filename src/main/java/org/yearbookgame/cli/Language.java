package org.yearbookgame.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language that can be asked for on the command line.
public enum Language {
  DE,
  EN;

  static final String OPTION = "--language";

  /// What the command line asks for, or else the system's language. It is looked for on its own,
  /// before the rest is read: that is already spoken about in this language.
  public static Locale of(String[] args, Locale system) {
    return asked(List.of(args))
        .flatMap(
            asked ->
                Stream.of(values())
                    .filter(language -> language.toString().equalsIgnoreCase(asked))
                    .findFirst())
        .map(language -> Locale.of(language.toString()))
        .orElse(system); // what is wrong is said where the whole line is read
  }

  private static Optional<String> asked(List<String> args) {
    int at = args.lastIndexOf(OPTION);
    return at >= 0 && at + 1 < args.size()
        ? Optional.of(args.get(at + 1))
        : args.stream()
            .filter(arg -> arg.startsWith(OPTION + "="))
            .map(arg -> arg.substring(OPTION.length() + 1))
            .findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
