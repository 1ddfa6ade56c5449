import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/// Starts a program as it is started, says “painted” once its first window shows what is waited
/// for, and closes it. Both programs that are compared are watched in the same way.
public final class Painted {
  private static final int PRINTS = 4;
  private static final int BUTTONS = 3;

  private Painted() {}

  /// @param args `words`, `buttons` or `pictures`, the program's class, and what it is started with
  public static void main(String[] args) throws Exception {
    Thread.ofPlatform().daemon().start(() -> watch(args[0]));
    Method main = Class.forName(args[1]).getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    main.invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
  }

  /// Sleeps in between: a core that spins here is one that the program cannot use.
  private static void watch(String what) {
    while (true) {
      try {
        Platform.runLater(() -> new Watch(what).start());
        return;
      } catch (IllegalStateException notYet) {
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  /// The pulse after the one that lays out what is waited for comes when that one is painted.
  private static final class Watch extends AnimationTimer {
    private final String what;
    private int pulses;

    Watch(String what) {
      this.what = what;
    }

    @Override
    public void handle(long now) {
      if (Window.getWindows().stream().anyMatch(this::shows) && ++pulses == 2) {
        System.out.println("painted");
        System.out.flush();
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        stop();
      }
    }

    private boolean shows(Window window) {
      if (!window.isShowing() || window.getScene() == null) {
        return false;
      }
      Parent root = window.getScene().getRoot();
      return switch (what) {
        case "words" -> root.lookup(".label") instanceof Labeled label && !label.getText().isEmpty();
        case "buttons" -> root.lookupAll(".button").stream().filter(ButtonBase.class::isInstance).count() >= BUTTONS;
        case "pictures" -> pictures(root.lookupAll(".print .image-view"));
        default -> throw new IllegalArgumentException(what);
      };
    }

    private static boolean pictures(Collection<Node> prints) {
      return prints.size() >= PRINTS
          && prints.stream().allMatch(node -> ((ImageView) node).getImage() != null);
    }
  }
}
