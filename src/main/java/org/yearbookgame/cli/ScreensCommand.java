package org.yearbookgame.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbookgame.cli.ScreensRequest.Outcome;
import org.yearbookgame.cli.ScreensRequest.Painter;
import org.yearbookgame.cli.ScreensRequest.Size;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `yearbook screens CLASS --out DIR`: every screen in every state, drawn into pictures.
@Command(
    name = "screens",
    description = "${bundle:cli.screens}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class ScreensCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  /// From where all is to be whole up to the largest screens there are.
  private static final int LEAST_WIDTH = 640;

  private static final int LEAST_HEIGHT = 400;
  private static final int LEAST_SCALE = 100;
  private static final int MOST_SCALE = 300;

  private final Painter painter;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private ClassArguments arguments;
  @Mixin private PasswordArgument password;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "${bundle:cli.out}")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      description = "${bundle:cli.size}")
  private List<String> sizes = List.of();

  @Option(
      names = "--scale",
      paramLabel = "PERCENT",
      defaultValue = "100",
      description = "${bundle:cli.scale}")
  private List<Integer> scales = List.of();

  @Option(names = "--stress", description = "${bundle:cli.stress}")
  private boolean stress;

  /// @param painter draws the screens
  ScreensCommand(Painter painter, Messages messages) {
    this.painter = painter;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    List<Size> asked = sizes.stream().map(this::size).toList();
    scales.forEach(this::checkScale);
    try (GivenClass given = arguments.required(spec, messages, password.password(spec, messages))) {
      return paint(new ScreensRequest(given.folder(), out, asked, scales, stress));
    }
  }

  private int paint(ScreensRequest request) {
    return switch (painter.paint(request)) {
      case Outcome.Drawn(int pictures) -> {
        spec.commandLine().getOut().println(messages.text("screens.drawn", pictures, out));
        yield 0;
      }
      case Outcome.NotWritten _ -> {
        spec.commandLine().getErr().println(messages.text("screens.notWritten", out));
        yield YearbookCommand.STOPPED;
      }
      case Outcome.NoToolkit _ -> {
        spec.commandLine().getErr().println(messages.text("shell.noWindow"));
        yield YearbookCommand.STOPPED;
      }
    };
  }

  private Size size(String written) {
    Matcher matcher = SIZE.matcher(written);
    if (matcher.matches()) {
      int width = Integer.parseInt(matcher.group(1));
      int height = Integer.parseInt(matcher.group(2));
      if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT) {
        return new Size(width, height);
      }
    }
    throw wrong("screens.size", written);
  }

  private void checkScale(int percent) {
    if (percent < LEAST_SCALE || percent > MOST_SCALE) {
      throw wrong("screens.scale", percent);
    }
  }

  private ParameterException wrong(String key, Object written) {
    return new ParameterException(spec.commandLine(), messages.text(key, written));
  }
}
