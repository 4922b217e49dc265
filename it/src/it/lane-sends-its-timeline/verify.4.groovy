def story = io.github.cimaven.it.Story.of(binding.variables)
def trace = story.json('target/ci/trace.json')
assert trace.state.asString == 'failed'
assert trace.reason.asString.contains('OTEL_EXPORTER_OTLP_PROTOCOL=grpc is not spoken here')
assert story.logLines('[WARNING]').any { it.contains(trace.reason.asString) }
assert story.logLines('BUILD SUCCESS').size() == 3
true
