// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.served;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One browser, as far as requests go. */
final class Client {

  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
  private static final String BOUNDARY = "----opinio-test-boundary";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String base;
  private final String token;

  Client(Server server) throws IOException, InterruptedException {
    base = "http://localhost:" + server.port();
    Matcher found = TOKEN.matcher(get("/cases").body());
    token = found.find() ? found.group(1) : "";
  }

  String token() {
    return token;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(1)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  byte[] bytes(String path) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(base + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  /** Sends a form with the token. */
  HttpResponse<String> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    return send(path, "csrf-token=" + coded(token) + "&" + coded(form), Map.of());
  }

  /** Sends a form as it is. */
  HttpResponse<String> send(String path, String form, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    headers.forEach(request::header);
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a file with the token and other fields. */
  HttpResponse<String> upload(
      String path, Map<String, String> fields, String fileName, byte[] bytes)
      throws IOException, InterruptedException {
    return upload(path, fields, List.of(new Upload("file", fileName, bytes)));
  }

  /** Sends files with the token and other fields. */
  HttpResponse<String> upload(String path, Map<String, String> fields, List<Upload> files)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    field(body, "csrf-token", token);
    for (Map.Entry<String, String> field : fields.entrySet()) {
      field(body, field.getKey(), field.getValue());
    }
    for (Upload file : files) {
      text(
          body,
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
              .formatted(BOUNDARY, file.field(), file.name()));
      body.writeBytes(file.bytes());
      text(body, "\r\n");
    }
    text(body, "--" + BOUNDARY + "--\r\n");
    return http.send(
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static void field(ByteArrayOutputStream body, String name, String value) {
    text(
        body,
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, name, value));
  }

  private static void text(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String coded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> coded(e.getKey()) + "=" + coded(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
