package io.lectern.operations.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo academy as its people find it: accounts to sign in with, the English course and its lessons. */
final class DemoSchool {

    private final HttpClient http;
    private final URI address;
    private final JsonNode academy;

    DemoSchool(HttpClient http, URI address) throws IOException, InterruptedException {
        this.http = http;
        this.address = address;
        this.academy = academy(http, address);
    }

    /** A course with the lessons that can be read. */
    record Course(String id, String slug, List<String> lessons) {

        void enrol(Browser learner) throws IOException, InterruptedException {
            learner.put("/api/courses/" + id + "/enrolment");
        }
    }

    /** Signs in the account that the sign-in page offers for this role; of several, the one of an English speaker. */
    Browser as(String role) throws IOException, InterruptedException {
        for (JsonNode account : academy.get("demoAccounts")) {
            if (account.get("role").asString().equals(role)) {
                Browser browser = signIn(account.get("email").asString());
                if (browser.get("/api/session")
                        .path("user")
                        .path("language")
                        .asString("en")
                        .equals("en")) {
                    return browser;
                }
            }
        }
        throw new IOException("the demo academy offers no English-speaking " + role);
    }

    Browser signIn(String email) throws IOException, InterruptedException {
        return Browser.signIn(http, address, email, academy.get("demoPassword").asString());
    }

    /** The longest English course of the catalogue. */
    Course englishCourse(Browser reader) throws IOException, InterruptedException {
        List<Course> courses = new ArrayList<>();
        for (JsonNode item : reader.get("/api/courses").get("items")) {
            if (item.get("language").asString().equals("en")) {
                courses.add(course(reader.get("/api/courses/" + item.get("id").asString())));
            }
        }
        return courses.stream()
                .max(Comparator.comparingInt(course -> course.lessons().size()))
                .orElseThrow(() -> new IOException("the demo academy has no English course"));
    }

    /** What is read before anybody signs in. */
    private static JsonNode academy(HttpClient http, URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/api/academy")).build();
        return JsonMapper.shared()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private static Course course(JsonNode course) {
        List<String> lessons = StreamSupport.stream(course.get("modules").spliterator(), false)
                .flatMap(module -> StreamSupport.stream(module.get("lessons").spliterator(), false))
                .filter(lesson -> lesson.get("version").asInt() > 0)
                .map(lesson -> lesson.get("id").asString())
                .toList();
        return new Course(course.get("id").asString(), course.get("slug").asString(), lessons);
    }
}
