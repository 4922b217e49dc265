def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.jsonArray('target/ci/findings/smoke-app.json').isEmpty()
assert story.jsonArray('target/ci/findings/smoke-lib.json').isEmpty()
assert story.logLines('Trying the jar with Java 17').size() == 2
assert story.logLines('Nothing to try: what has packaging pom').size() == 1
assert story.logLines('was not packaged') == []
