import io.github.cimaven.doubles.FakeCollector

def story = io.github.cimaven.it.Story.of(binding.variables)
def collector = new FakeCollector()
context.put('collector', collector)
story.template('jar').extension().write('.gitignore', 'target/\nbuild.log\nsigning.env\n')
story.write('signing.env', """export OTEL_EXPORTER_OTLP_ENDPOINT=${collector.url()}
export OTEL_EXPORTER_OTLP_HEADERS=${FakeCollector.HEADERS}
export OTEL_RESOURCE_ATTRIBUTES=team=web
export TRACEPARENT=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
""".toString())
story.repository().commit('First')
true
