def story = io.github.cimaven.it.Story.of(binding.variables)
def collector = new io.github.cimaven.doubles.FakeCollector()
context.put('collector', collector)
story.template('endless-goal').replace('pom.xml', '<!-- endless task -->', '<waitfor maxwait="20" maxwaitunit="minute" checkevery="10"><available file="never" /></waitfor>').extension().repository().commit('Wait')
story.write('signing.env', "export OTEL_EXPORTER_OTLP_ENDPOINT=${collector.url()}\nexport OTEL_EXPORTER_OTLP_HEADERS=${collector.HEADERS}\n".toString())
true
