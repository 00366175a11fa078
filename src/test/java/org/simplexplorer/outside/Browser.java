package org.simplexplorer.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Chromium without a window, asked through its DevTools protocol. Where it is not installed the test is skipped; with
 * CI=true it fails.
 */
public final class Browser implements AutoCloseable {

    private static final long MOST_SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int asked;

    private Browser(Process process, URI tab) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(tab, new Listener(messages))
                .join();
    }

    /**
     * Starts it with an empty page in a window of this size.
     *
     * @param folder where it keeps its profile
     * @param environment variables beside those of the test's own environment
     */
    public static Browser start(Path folder, Map<String, String> environment, int width, int height) throws Exception {
        String program = "chromium";
        OtherProgram.require(program);
        Path profile = folder.resolve("profile");
        ProcessBuilder builder = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "--window-size=" + width + "," + height,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("HOME", profile.toString());
        Process process = builder.start();
        String browser = address(process.errorReader());
        URI list = URI.create(browser.replace("ws://", "http://").replaceFirst("/devtools/.*", "/json/list"));
        String tabs = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Browser opened = new Browser(process, URI.create(tab(JSON.readTree(tabs))));
        opened.ask("Runtime.enable", Map.of());
        opened.ask("Page.enable", Map.of());
        return opened;
    }

    /** Goes to a page, and waits until it is loaded. */
    public void go(URI page) throws Exception {
        ask("Page.navigate", Map.of("url", "about:blank"));
        await("Page.loadEventFired");
        ask("Page.navigate", Map.of("url", page.toString()));
        await("Page.loadEventFired");
    }

    /** The value of an expression, or of the promise that it gives. */
    public JsonNode value(String expression) throws Exception {
        JsonNode answer = ask(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        assertThat(answer.has("exceptionDetails"))
                .as("%s gives %s", expression, answer)
                .isFalse();
        return answer.path("result").path("value");
    }

    /**
     * A page drawn on a window of this size, which is clear where the page is.
     *
     * @param scale pixels for each of the page's
     */
    public BufferedImage picture(URI page, int width, int height, int scale) throws Exception {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
        ask("Emulation.setDefaultBackgroundColorOverride", Map.of("color", Map.of("r", 0, "g", 0, "b", 0, "a", 0)));
        go(page);
        JsonNode png = ask("Page.captureScreenshot", Map.of("format", "png")).path("data");
        return ImageIO.read(new ByteArrayInputStream(png.binaryValue()));
    }

    /** Presses a key that has no letter. */
    public void press(String key) throws Exception {
        ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "code", key));
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    }

    /** Sends a command and gives its result. */
    public JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
        int id = ++asked;
        String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(text, true).get(MOST_SECONDS, TimeUnit.SECONDS);
        JsonNode answer;
        do {
            answer = next();
        } while (answer.path("id").asInt() != id);
        assertThat(answer.has("error")).as("%s: %s", method, answer).isFalse();
        return answer.path("result");
    }

    private void await(String event) throws InterruptedException {
        while (!next().path("method").asText().equals(event)) {
            // another event
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode message = messages.poll(MOST_SECONDS, TimeUnit.SECONDS);
        assertThat(message)
                .as("Chromium answers within %d seconds", MOST_SECONDS)
                .isNotNull();
        assertThat(message.path("method").asText()).as("%s", message).isNotEqualTo("Runtime.exceptionThrown");
        return message;
    }

    private static String address(BufferedReader errors) throws IOException {
        String line;
        while ((line = errors.readLine()) != null) {
            if (line.startsWith("DevTools listening on ")) {
                return line.substring("DevTools listening on ".length()).strip();
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    private static String tab(JsonNode tabs) {
        for (JsonNode tab : tabs) {
            if (tab.path("type").asText().equals("page")) {
                return tab.path("webSocketDebuggerUrl").asText();
            }
        }
        throw new AssertionError("no page among " + tabs);
    }

    @Override
    public void close() {
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
        process.onExit()
                .completeOnTimeout(process, MOST_SECONDS, TimeUnit.SECONDS)
                .join();
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** Puts whole messages together. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder parts = new StringBuilder();

        Listener(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                try {
                    messages.add(JSON.readTree(parts.toString()));
                } catch (IOException e) {
                    throw new AssertionError("DevTools sends JSON", e);
                }
                parts.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
