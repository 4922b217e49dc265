def story = io.github.cimaven.it.Story.of(binding.variables)
def files = story.jsonArray('target/ci/artifacts/manifest.json')*.file*.asString as Set
assert files == ['left-1.0.0.jar', 'left-1.0.0-sources.jar', 'right-1.0.0.jar', 'right-1.0.0-sources.jar', 'right-1.0.0-javadoc.jar', 'texts-1.0.0.jar', 'texts-1.0.0-sources.jar'] as Set
assert story.has('left/target/own-report/jacoco.xml')
assert !story.has('left/target/site/jacoco')
assert story.record().coverage.modules*.module == ['left', 'right']
def log = story.log()
assert log.contains('source:3.3.1:jar-no-fork (own-sources) @ left')
assert !log.contains('(ci-sources) @ left')
assert !log.contains('(ci-coverage-report) @ left')
assert log.contains('(ci-sources) @ right')
true
