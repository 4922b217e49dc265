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
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
""")
def source = story.path('spin/Spin.java').toString()
assert javax.tools.ToolProvider.systemJavaCompiler.run(null, null, null, source) == 0
story.repository().commit('Spin')
story.write('signing.env', "export OTEL_EXPORTER_OTLP_ENDPOINT=${collector.url()}\nexport OTEL_EXPORTER_OTLP_HEADERS=${collector.HEADERS}\n".toString())
true
