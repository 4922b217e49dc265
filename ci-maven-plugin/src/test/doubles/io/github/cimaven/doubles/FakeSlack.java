package io.github.cimaven.doubles;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Slack as its documentation describes it, for a channel {@value #CHANNEL}: what it does not accept, this does not
 * either.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Blocks</a>
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">chat.postMessage</a>
 */
public final class FakeSlack implements AutoCloseable {
    public static final String TOKEN = "xoxb-" + "for-tests-only";
    public static final String CHANNEL = "C0123456789";
    public static final String HOOK = "/services/T1/B2/secret";

    private static final String UPLOADS = "/upload/v1/";

    /** What is in the channel, the oldest first. */
    public final List<JsonObject> messages = new ArrayList<>();
    /** How many calls each method got. */
    public final Map<String, Integer> calls = new HashMap<>();
    /** Status codes that the next calls are answered with, before they do anything. */
    public final Deque<Integer> faults = new ArrayDeque<>();

    public boolean mayReadHistory = true;
    public boolean mayDelete = true;
    public boolean mayWriteFiles = true;
    /** What was added to threads, the oldest first: {@code thread_ts} and {@code files}. */
    public final List<JsonObject> replies = new ArrayList<>();
    /** From the ids of uploads to what they hold; empty until the bytes are there. */
    public final Map<String, byte[]> uploads = new TreeMap<>();
    /** What happens between the next post and its answer. */
    public Runnable onPost = () -> {};
    public String retryAfter = "1";
    private final HttpServer server;
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private int posts;

    public FakeSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        calls.merge(path, 1, Integer::sum);
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String body = new String(bytes, StandardCharsets.UTF_8);
        Integer fault = faults.poll();
        if (fault != null) {
            if (fault == 429) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            answer(exchange, fault, "fault");
        } else if (path.equals(HOOK)) {
            JsonObject message = JsonParser.parseString(body).getAsJsonObject();
            String problem = message.has("channel") ? "channel_not_allowed" : problem(message);
            if (problem.isEmpty()) {
                messages.add(message);
            }
            answer(exchange, problem.isEmpty() ? 200 : 400, problem.isEmpty() ? "ok" : problem);
        } else if (path.startsWith(UPLOADS)) {
            String id = path.substring(UPLOADS.length());
            boolean wanted = lengths.getOrDefault(id, -1) == bytes.length && !uploads.containsKey(id);
            if (wanted) {
                uploads.put(id, bytes);
            }
            answer(exchange, wanted ? 200 : 400, wanted ? "OK - " + bytes.length : "refused");
        } else if (path.startsWith("/services/")) {
            answer(exchange, 404, "no_service");
        } else {
            JsonObject answer = api(exchange, path.substring(path.lastIndexOf('/') + 1), form(body));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            answer(exchange, 200, answer.toString());
        }
    }

    private JsonObject api(HttpExchange exchange, String method, Map<String, String> form) {
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error("invalid_auth");
        }
        if (method.startsWith("files.")) {
            return files(method, form);
        }
        if (!CHANNEL.equals(form.get("channel"))) {
            return error("channel_not_found");
        }
        return switch (method) {
            case "chat.postMessage" -> post(form);
            case "chat.update" -> update(form);
            case "chat.delete" -> delete(form);
            case "conversations.history" -> history(form);
            case "conversations.replies" -> replies(form);
            default -> error("unknown_method");
        };
    }

    /**
     * An upload in three steps.
     *
     * @see <a href="https://docs.slack.dev/messaging/working-with-files#uploading_files">Uploading files</a>
     */
    private JsonObject files(String method, Map<String, String> form) {
        if (!mayWriteFiles) {
            return error("missing_scope");
        }
        return switch (method) {
            case "files.getUploadURLExternal" -> uploadAddress(form);
            case "files.completeUploadExternal" -> completeUpload(form);
            // files.upload was switched off.
            default -> error("method_deprecated");
        };
    }

    private JsonObject uploadAddress(Map<String, String> form) {
        int length = Integer.parseInt(form.getOrDefault("length", "0"));
        if (length <= 0 || form.getOrDefault("filename", "").isEmpty()) {
            return error("invalid_arguments");
        }
        String id = "F%09d".formatted(lengths.size());
        lengths.put(id, length);
        names.put(id, form.get("filename"));
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        answer.addProperty("upload_url", url(UPLOADS + id));
        answer.addProperty("file_id", id);
        return answer;
    }

    private JsonObject completeUpload(Map<String, String> form) {
        if (!CHANNEL.equals(form.get("channel_id"))) {
            return error("channel_not_found");
        }
        String thread = form.getOrDefault("thread_ts", "");
        if (messages.stream().noneMatch(it -> it.get("ts").getAsString().equals(thread))) {
            return error("message_not_found");
        }
        JsonArray shared = new JsonArray();
        for (JsonElement file : JsonParser.parseString(form.get("files")).getAsJsonArray()) {
            String id = file.getAsJsonObject().get("id").getAsString();
            if (!uploads.containsKey(id)) {
                return error("file_not_found");
            }
            JsonObject one = new JsonObject();
            one.addProperty("id", id);
            one.addProperty("name", names.get(id));
            shared.add(one);
        }
        JsonObject reply = new JsonObject();
        reply.addProperty("thread_ts", thread);
        reply.add("files", shared);
        replies.add(reply);
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        answer.add("files", shared);
        return answer;
    }

    /** The message itself comes first. */
    private JsonObject replies(Map<String, String> form) {
        if (!mayReadHistory) {
            return error("missing_scope");
        }
        String ts = form.getOrDefault("ts", "");
        JsonArray thread = new JsonArray();
        messages.stream().filter(it -> it.get("ts").getAsString().equals(ts)).forEach(thread::add);
        if (thread.isEmpty()) {
            return error("thread_not_found");
        }
        replies.stream().filter(it -> it.get("thread_ts").getAsString().equals(ts)).forEach(thread::add);
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        answer.add("messages", thread);
        return answer;
    }

    private JsonObject post(Map<String, String> form) {
        JsonObject message = message(form);
        String problem = problem(message);
        if (!problem.isEmpty()) {
            return error(problem);
        }
        message.addProperty("ts", "1700000000.%06d".formatted(posts++));
        messages.add(message);
        Runnable then = onPost;
        onPost = () -> {};
        then.run();
        return ok(message);
    }

    private JsonObject update(Map<String, String> form) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).get("ts").getAsString().equals(form.get("ts"))) {
                JsonObject message = message(form);
                String problem = problem(message);
                if (!problem.isEmpty()) {
                    return error(problem);
                }
                message.addProperty("ts", form.get("ts"));
                messages.set(i, message);
                return ok(message);
            }
        }
        return error("message_not_found");
    }

    private JsonObject delete(Map<String, String> form) {
        for (JsonObject message : messages) {
            if (message.get("ts").getAsString().equals(form.get("ts"))) {
                if (!mayDelete) {
                    return error("cant_delete_message");
                }
                messages.remove(message);
                return ok(message);
            }
        }
        return error("message_not_found");
    }

    private JsonObject history(Map<String, String> form) {
        if (!mayReadHistory) {
            return error("missing_scope");
        }
        JsonArray newestFirst = new JsonArray();
        for (int i = messages.size() - 1; i >= 0; i--) {
            JsonObject message = messages.get(i).deepCopy();
            boolean wholly = List.of("true", "1").contains(form.getOrDefault("include_all_metadata", "false"));
            if (!wholly && message.has("metadata")) {
                message.getAsJsonObject("metadata").remove("event_payload");
            }
            newestFirst.add(message);
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        answer.add("messages", newestFirst);
        return answer;
    }

    private static JsonObject message(Map<String, String> form) {
        JsonObject message = new JsonObject();
        message.addProperty("text", form.getOrDefault("text", ""));
        for (String part : List.of("blocks", "metadata")) {
            if (form.containsKey(part)) {
                message.add(part, JsonParser.parseString(form.get(part)));
            }
        }
        return message;
    }

    /** The limits of Block Kit. */
    private static String problem(JsonObject message) {
        if (!message.has("text") && !message.has("blocks")) {
            return "no_text";
        }
        JsonArray blocks = message.has("blocks") ? message.getAsJsonArray("blocks") : new JsonArray();
        boolean within = blocks.size() <= 50;
        for (JsonElement element : blocks) {
            JsonObject block = element.getAsJsonObject();
            within &= switch (block.get("type").getAsString()) {
                case "header" -> text(block).length() <= 150;
                case "section" ->
                    text(block).length() <= 3000
                            && (block.has("text") || block.has("fields"))
                            && all(block, "fields", 10, 2000);
                case "context" -> all(block, "elements", 10, 3000);
                case "actions" -> block.getAsJsonArray("elements").size() <= 25;
                default -> false;
            };
        }
        return within ? "" : "invalid_blocks";
    }

    private static String text(JsonObject block) {
        return block.has("text") ? block.getAsJsonObject("text").get("text").getAsString() : "";
    }

    private static boolean all(JsonObject block, String name, int most, int length) {
        if (!block.has(name)) {
            return true;
        }
        JsonArray parts = block.getAsJsonArray(name);
        boolean within = !parts.isEmpty() && parts.size() <= most;
        for (JsonElement part : parts) {
            within &= part.getAsJsonObject().get("text").getAsString().length() <= length;
        }
        return within;
    }

    private static JsonObject ok(JsonObject message) {
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        answer.addProperty("channel", CHANNEL);
        answer.add("ts", message.get("ts"));
        return answer;
    }

    private static JsonObject error(String word) {
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", false);
        answer.addProperty("error", word);
        return answer;
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
