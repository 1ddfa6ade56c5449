package org.yearbookgame.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// A language that can be asked for on the command line.
public enum Language {
  DE,
  EN;

  /// What the command line asks for, or else the system's language. It is looked for on its own,
  /// before the rest is read: that is already spoken about in this language.
  public static Locale of(String[] args, Locale system) {
    Asked asked = new Asked();
    CommandLine line = new CommandLine(asked).setUnmatchedArgumentsAllowed(true);
    try {
      line.setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
    } catch (ParameterException _) {
      return system; // said where the whole line is read
    }
    return Optional.ofNullable(asked.language)
        .map(language -> Locale.of(language.toString()))
        .orElse(system);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static final class Asked {
    @Option(names = "--language")
    private @Nullable Language language;
  }
}
