package org.yearbookgame.results;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/// A connection that can be cut just after what it committed was written: the answer never comes.
final class CutOff {
  private CutOff() {}

  /// Told of every commit that was written.
  @FunctionalInterface
  interface Knife {
    void afterCommit() throws SQLException;
  }

  static Connection after(Connection whole, Knife knife) {
    return (Connection)
        Proxy.newProxyInstance(
            CutOff.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              try {
                Object result = method.invoke(whole, arguments);
                if (method.getName().equals("commit")) {
                  knife.afterCommit();
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
