// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.opinio.store.StoreFault.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts in words why a file cannot be used. */
final class Faults {

  /** An extended code of SQLite holds the plain one in its last eight bits. */
  private static final int PLAIN = 0xff;

  private Faults() {}

  /** The fault that something thrown by the database or a library above it comes from. */
  static StoreFault of(Path file, Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return of(file, sqlite);
      }
    }
    return new StoreFault(
        Kind.REFUSED,
        file + " could not be used: " + firstLine(thrown) + ".",
        "Nothing was changed. Try again.",
        thrown);
  }

  private static StoreFault of(Path file, SQLiteException e) {
    int code = e.getResultCode().code & PLAIN;
    if (code == SQLiteErrorCode.SQLITE_FULL.code || code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return noRoom(file, e);
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return damaged(file, "it is no file of a workbench, or part of it was overwritten");
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return notWritten(file, e);
    }
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return new StoreFault(
          Kind.CLOSED,
          "Another program holds " + file + ".",
          "Nothing was changed. End that program, and do it again.",
          e);
    }
    return new StoreFault(
        Kind.REFUSED,
        file + " could not be used: " + firstLine(e) + ".",
        "Nothing was changed. Try again.",
        e);
  }

  /** A file or folder that could not be read or written. */
  static StoreFault of(Path file, IOException e) {
    String reason =
        e instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : firstLine(e);
    if (reason.contains("No space left") || reason.contains("quota")) {
      return noRoom(file, e);
    }
    if (e instanceof AccessDeniedException || reason.contains("Read-only")) {
      return notWritten(file, e);
    }
    String why = reason.equals(file.toString()) ? "it cannot be made" : reason;
    return new StoreFault(
        Kind.CLOSED,
        file + " cannot be used: " + why + ".",
        "Nothing was changed. Name another with --data.",
        e);
  }

  static StoreFault damaged(Path file, String how) {
    return new StoreFault(
        Kind.DAMAGED,
        "The file " + file + " is damaged: " + how + ".",
        "It was left as it is. Restore a backup beside it: opinio restore BACKUP --replace");
  }

  private static StoreFault noRoom(Path file, Exception e) {
    return new StoreFault(
        Kind.NO_ROOM,
        "There is no room on the disk of " + file + ", or it cannot be written.",
        "Nothing was changed. Make room, and do it again.",
        e);
  }

  private static StoreFault notWritten(Path file, Exception e) {
    return new StoreFault(
        Kind.CLOSED,
        file + " cannot be written.",
        "Nothing was changed. Allow writing there, or name another folder with --data.",
        e);
  }

  static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse(message);
  }
}
