def story = io.github.cimaven.it.Story.of(binding.variables)
def collector = new io.github.cimaven.doubles.FakeCollector()
context.put('collector', collector)
story.template('endless-goal').extension()
story.replace('pom.xml', '<!-- endless task -->', '<taskdef name="spin" classname="Spin" classpath="${project.basedir}/spin" /><spin />')
story.write('spin/Spin.java', """public class Spin {
    public void execute() {
        while (true) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                // It does not care.
            }
        }
    }
}
""")
def source = story.path('spin/Spin.java').toString()
assert javax.tools.ToolProvider.systemJavaCompiler.run(null, null, null, source) == 0
def slack = new io.github.cimaven.doubles.FakeSlack()
context.put('slack', slack)
story.write('.mvn/maven.config', "-Dci.slack.api=${slack.url('/api/')}\n-Dci.slack.channel=${slack.CHANNEL}\n".toString())
story.repository().commit('Spin')
story.write('signing.env', "export OTEL_EXPORTER_OTLP_ENDPOINT=${collector.url()}\nexport OTEL_EXPORTER_OTLP_HEADERS=${collector.HEADERS}\nexport SLACK_BOT_TOKEN=${slack.TOKEN}\n".toString())
true
