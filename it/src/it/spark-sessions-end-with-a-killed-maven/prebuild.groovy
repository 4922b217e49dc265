import java.util.concurrent.CompletableFuture

def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('spark').extension()
story.replace('pom.xml', '<module>trees</module>', '')
// A session is not to end by itself before the story looks for it.
story.replace('pom.xml', '3.5.6,4.0.1</ci.spark.versions>', '''3.5.6</ci.spark.versions>
    <ci.spark.timeout>30m</ci.spark.timeout>''')
story.write('totals/src/main/java/com/acme/Sleepy.java', '''package com.acme;

public final class Sleepy {
    public static void main(String[] arguments) throws InterruptedException {
        Thread.sleep(1_200_000);
    }
}
''')
story.repository().commit('First').tag('v1.0.0')

def told = story.path('target/ci/spark/totals/3.5.6_2.13/report.properties').toFile()
context.put('running', CompletableFuture.supplyAsync {
    for (int tenth = 0; tenth < 2000 && !(told.exists() && told.text.contains('phase=check')); tenth++) {
        sleep(100)
    }
    def running = story.processes()
    story.killMaven()
    running
})
true
