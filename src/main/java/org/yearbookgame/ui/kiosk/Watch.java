package org.yearbookgame.ui.kiosk;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.yearbookgame.kiosk.CornerHold;
import org.yearbookgame.kiosk.Idle;
import org.yearbookgame.kiosk.Idle.Pace;
import org.yearbookgame.kiosk.Idle.Patience;
import org.yearbookgame.kiosk.Idle.Presence;
import org.yearbookgame.ui.kiosk.Guest.Equipment;

/// Watches what fingers and keys do and how much time goes by: asks whether somebody is still
/// there, takes guests for gone, and notices a corner that is held.
final class Watch implements Gate.Porter {
  /// What comes of it.
  interface Course {
    boolean hasGuest();

    /// The guest is there, at this time.
    void tick(long now);

    /// Asks whether somebody is still there.
    void countDown(CountdownView countdown);

    /// The same guest goes on.
    void goOn();

    /// Somebody else plays.
    void begin();

    /// Nobody is there.
    void invite();

    /// A corner was held.
    void openPad();
  }

  private final Front front;
  private final Equipment equipment;
  private final Course course;
  private final CountdownView countdown;
  private CornerHold corner = CornerHold.NONE;
  private Idle idle;

  Watch(Front front, Equipment equipment, Course course) {
    this.front = front;
    this.equipment = equipment;
    this.course = course;
    this.countdown =
        new CountdownView(
            equipment.messages(),
            equipment.glass(),
            equipment.settings().countdown(),
            course::goOn,
            course::begin);
    this.idle = Idle.from(Patience.of(equipment.settings()), now());
  }

  private long now() {
    return equipment.clock().getAsLong();
  }

  /// Another guest, or nobody, is there from now on.
  void beginAnew() {
    idle = Idle.from(idle.patience(), now());
    corner = CornerHold.NONE;
  }

  /// Something else is on the screen.
  void turn(Pace pace) {
    idle = idle.at(pace, now());
  }

  /// The guest has the screen again.
  void goOn() {
    turn(idle.pace());
  }

  /// Time has gone by. While the organizer is at work none does.
  void tick() {
    long now = now();
    if (front.isCovered()) {
      return;
    }
    if (corner.isDone(now)) {
      corner = CornerHold.NONE;
      course.openPad();
    } else if (course.hasGuest()) {
      switch (idle.presence(now)) {
        case Presence.Here() -> course.tick(now);
        case Presence.Asked(var left) -> {
          countdown.show(left);
          if (!isCounting()) {
            course.countDown(countdown);
          }
        }
        case Presence.Gone() -> course.invite();
      }
    }
  }

  private boolean isCounting() {
    return front.isVeiledBy(countdown);
  }

  /// Whether this is of a guest who is gone, though nobody has noticed so far.
  private boolean isLate() {
    return course.hasGuest() && idle.presence(now()) instanceof Presence.Gone;
  }

  @Override
  public boolean pressed(MouseEvent press, boolean settled) {
    if (front.isCovered()) {
      return settled;
    }
    if (isLate()) {
      course.invite();
      return false;
    }
    idle = idle.press(now());
    if (isCounting()) {
      endCountdown(settled && countdown.isOnNewPlayer(press));
      return false;
    }
    corner = isOnButton(press) ? CornerHold.NONE : CornerHold.NONE.press(place(press), now());
    return settled;
  }

  @Override
  public void moved(MouseEvent drag) {
    corner = corner.move(place(drag));
  }

  @Override
  public void released() {
    corner = CornerHold.NONE;
    idle = idle.release(now());
  }

  @Override
  public boolean typed(KeyEvent key, boolean settled) {
    boolean meant = settled || !acts(key);
    if (front.isCovered()) {
      return meant;
    }
    if (isLate()) {
      course.invite();
      return false;
    }
    idle = idle.key(now());
    if (isCounting()) {
      return typedWhileCounting(key, settled);
    }
    return course.hasGuest() ? meant : settled; // any key begins a game
  }

  /// Any key goes on, but for the one that leads to the other button.
  private boolean typedWhileCounting(KeyEvent key, boolean settled) {
    boolean moves = key.getCode() == KeyCode.TAB;
    if (!moves) {
      endCountdown(settled && acts(key) && countdown.hasFocusOnNewPlayer());
    }
    return moves;
  }

  private void endCountdown(boolean anew) {
    if (anew) {
      course.begin();
    } else {
      course.goOn();
    }
  }

  @Override
  public boolean isOrganizer() {
    return front.isCovered();
  }

  private static boolean acts(KeyEvent key) {
    return key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
  }

  private static boolean isOnButton(MouseEvent press) {
    Node node = press.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof ButtonBase)) {
      node = node.getParent();
    }
    return node != null;
  }

  private CornerHold.Place place(MouseEvent mouse) {
    return new CornerHold.Place(
        mouse.getSceneX(),
        mouse.getSceneY(),
        front.width(),
        front.height(),
        equipment.glass().mm(CornerHold.CORNER));
  }
}
