// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.store.CaseStore;
import org.opinio.store.Change;
import org.opinio.store.DataFolder;
import org.opinio.store.Database;
import org.opinio.store.StoredCase;

/** A server killed at any moment has kept every change that it acknowledged. */
@Tag("slow")
class KillingTest {

  private static final int KILLS = Integer.getInteger("opinio.kills", 200);
  private static final int CLIENTS = 4;
  private static final int LONGEST_MILLISECONDS = 500;

  /** A change that a client was told is kept. */
  private record Kept(String id, int version, String value) {}

  @TempDir private Path folder;
  private long total;

  @Test
  void everyAcknowledgedChangeIsThereAfterAKill() throws Exception {
    long seed = Long.getLong("opinio.seed", System.nanoTime());
    System.out.println("KillingTest: seed " + seed + ", " + KILLS + " kills");
    Random random = new Random(seed);
    TinyLaw.write(folder, CLIENTS - 1);
    Path data = folder.resolve("data");
    Queue<Kept> all = new ConcurrentLinkedQueue<>();
    for (int kill = 0; kill <= KILLS; kill++) {
      Queue<Kept> kept = new ConcurrentLinkedQueue<>();
      try (Server server = Server.start(folder, data)) {
        assertThat(server.runs()).as(server.printed()).isTrue();
        verify(data, all, seed);
        all.clear();
        if (kill < KILLS) {
          List<Thread> clients = clients(server, kept, random);
          waitForOne(kept);
          Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
          server.kill();
          for (Thread client : clients) {
            client.join();
          }
        }
      }
      all.addAll(kept);
      total += kept.size();
    }
    System.out.println("KillingTest: " + total + " changes acknowledged");
    assertThat(total).as("changes that were put to the proof").isGreaterThanOrEqualTo(KILLS);
  }

  /** On a busy machine the first answer takes its time; a kill before it would prove little. */
  private static void waitForOne(Queue<Kept> kept) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (kept.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(1);
    }
  }

  /** Clients, two of which change the same case. */
  private static List<Thread> clients(Server server, Queue<Kept> kept, Random random)
      throws IOException, InterruptedException {
    List<Thread> clients = new ArrayList<>();
    for (int n = 0; n < CLIENTS; n++) {
      String id = "case-" + Math.max(1, n);
      Client client = new Client(server);
      int first = random.nextInt(2);
      clients.add(Thread.startVirtualThread(() -> change(client, id, first, kept)));
    }
    return clients;
  }

  /** Changes a fact again and again until the server has gone. */
  private static void change(Client client, String id, int first, Queue<Kept> kept) {
    try {
      int version = version(client.get("/cases/" + id + "/text").body());
      for (int n = first; ; n++) {
        String value = n % 2 == 0 ? "yes" : "no";
        HttpResponse<String> answer =
            client.post(
                "/cases/" + id + "/facts",
                Map.of(
                    "version", Integer.toString(version), "fact", "effect.seen", "value", value));
        switch (answer.statusCode()) {
          case 303 -> {
            version++;
            kept.add(new Kept(id, version, value));
          }
          case 409 -> version = version(client.get("/cases/" + id + "/text").body());
          default -> throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
      }
    } catch (IOException gone) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int version(String page) {
    String mark = "name=\"version\" value=\"";
    int from = page.indexOf(mark) + mark.length();
    return Integer.parseInt(page.substring(from, page.indexOf('"', from)));
  }

  private static void verify(Path data, Queue<Kept> kept, long seed) {
    try (Database database = Database.open(DataFolder.fileIn(data))) {
      String sound =
          database.read(h -> h.createQuery("PRAGMA integrity_check").mapTo(String.class).one());
      assertThat(sound).as("seed %d", seed).isEqualTo("ok");
      CaseStore store = new CaseStore(database, Clock.systemUTC());
      for (StoredCase one : store.all()) {
        assertThat(store.broken(one.id())).as("seed %d", seed).isEmpty();
      }
      for (Kept change : kept) {
        Change found = store.version(change.id(), change.version()).orElseThrow();
        assertThat(found.text()).as("seed %d", seed).contains("seen: " + change.value());
        assertThat(store.find(change.id()).orElseThrow().version())
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(change.version());
      }
    }
  }
}
