def story = io.github.cimaven.it.Story.of(binding.variables)
def collector = context.get('collector')
def trace = story.record().trace
assert story.record().success
assert trace.state == 'failed'
assert trace.spans == 0
assert trace.endpoint == collector.url() + '/v1/traces'
assert trace.reason.contains('nobody answers there. Type mvn ci:trace to send them again.')
assert story.logLines('[WARNING]').findAll { it.contains(trace.reason) }.size() == 1
assert !story.log().contains('Failed to export')
story.write('signing.env', story.text('signing.env') + 'export OTEL_EXPORTER_OTLP_PROTOCOL=grpc\n')
true
