package io.lectern.courses.web;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.SampleDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends documents to a running server as a browser does. */
record ImportCalls(int port, SignedInPerson teacher) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "between-the-parts";

    /** @param status of the answer @param body of the answer */
    record Answer(int status, JsonNode body) {

        String problem() {
            return body.path("type").asString("");
        }
    }

    Answer preview(CourseId course, String name, byte[] content) throws IOException, InterruptedException {
        return upload("/api/courses/" + course.value() + "/lessons/import/preview", name, content);
    }

    Answer add(CourseId course, String name, byte[] content) throws IOException, InterruptedException {
        return upload("/api/courses/" + course.value() + "/lessons/import", name, content);
    }

    private Answer upload(String path, String name, byte[] content) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.write(SampleDocuments.text(partHead(name)));
        body.write(content);
        body.write(SampleDocuments.text("\r\n--" + BOUNDARY + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    int decline(CourseId course) throws IOException, InterruptedException {
        String path = "/api/courses/" + course.value() + "/lessons/import/preview";
        return CLIENT.send(request(path).DELETE().build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** The bytes of a file as a browser gets them. */
    String file(String url) throws IOException, InterruptedException {
        return CLIENT.send(request(url).GET().build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", teacher.cookies())
                .header(SignedInPerson.CSRF_HEADER, teacher.csrf());
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    /** What a browser writes before the content of a file. */
    static String partHead(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    }

    /** The lines that begin a request with a body of so many bytes, for a socket. */
    String requestHead(CourseId course, long length) {
        return "POST /api/courses/" + course.value() + "/lessons/import HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nCookie: " + teacher.cookies() + "\r\n" + SignedInPerson.CSRF_HEADER + ": " + teacher.csrf()
                + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n"
                + (length < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + length) + "\r\n\r\n";
    }
}
