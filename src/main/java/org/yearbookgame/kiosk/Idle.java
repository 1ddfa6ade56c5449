package org.yearbookgame.kiosk;

import java.time.Duration;
import java.util.OptionalLong;

/// Whether a guest is still there, as far as touches tell. Immutable; times are in nanoseconds of
/// one clock, from any origin.
///
/// @param pace how long nobody has to touch anything at present
/// @param since when the guest was last known to be there
/// @param pressed when the finger came down that has not gone up yet
public record Idle(Patience patience, Pace pace, long since, OptionalLong pressed) {
  /// A contact that lasts longer is no finger: something leans on the screen, or the release got
  /// lost.
  public static final Duration STUCK = Duration.ofSeconds(10);

  /// How long it takes until a guest is taken for gone.
  ///
  /// @param asking without a touch on a question
  /// @param talking the same where people talk over what they see
  /// @param countdown which follows
  public record Patience(Duration asking, Duration talking, Duration countdown) {
    /// The patience of a kiosk.
    public static Patience of(KioskSettings settings) {
      return new Patience(settings.idleAsking(), settings.idleTalking(), settings.countdown());
    }
  }

  /// What is on the screen.
  public enum Pace {
    /// Something that may stay there for ever.
    RESTING,
    /// A question.
    ASKING,
    /// An answer, or what a game came to: people talk over it.
    TALKING
  }

  /// What is to be made of it.
  public sealed interface Presence {
    /// Somebody is there, or need not be.
    record Here() implements Presence {}

    /// Nobody has touched anything for so long that it is asked whether somebody is there.
    ///
    /// @param left until the guest is taken for gone; more than nothing
    record Asked(Duration left) implements Presence {}

    /// Nobody is there any more.
    record Gone() implements Presence {}
  }

  /// A guest who comes now.
  public static Idle from(Patience patience, long now) {
    return new Idle(patience, Pace.RESTING, now, OptionalLong.empty());
  }

  /// Something else came on the screen.
  public Idle at(Pace changed, long now) {
    return new Idle(patience, changed, now, pressed);
  }

  /// A finger came down.
  public Idle press(long now) {
    return new Idle(patience, pace, now, OptionalLong.of(now));
  }

  /// The finger went up. Where it was none, nobody is there for that.
  public Idle release(long now) {
    return new Idle(patience, pace, isTouched(now) ? now : since, OptionalLong.empty());
  }

  /// A key was pressed.
  public Idle key(long now) {
    return new Idle(patience, pace, now, pressed);
  }

  private boolean isTouched(long now) {
    return pressed.isPresent() && now - pressed.getAsLong() < STUCK.toNanos();
  }

  /// What holds now.
  public Presence presence(long now) {
    return switch (pace) {
      case RESTING -> new Presence.Here();
      case ASKING -> presence(patience.asking(), now);
      case TALKING -> presence(patience.talking(), now);
    };
  }

  private Presence presence(Duration quiet, long now) {
    Duration alone = Duration.ofNanos(now - since);
    Duration left = quiet.plus(patience.countdown()).minus(alone);
    if (isTouched(now) || alone.compareTo(quiet) < 0) {
      return new Presence.Here();
    }
    return left.isPositive() ? new Presence.Asked(left) : new Presence.Gone();
  }
}
