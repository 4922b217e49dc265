def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.environment.provider == 'gitlab-ci'
def issues = new groovy.json.JsonSlurper().parseText(story.text('target/ci/gl-code-quality-report.json'))
assert issues.size() == record.findings.size()
def equality = issues.find { it.check_name == 'lint/OverrideBothEqualsAndHashcode' }
assert equality.location == [path: 'lib/src/main/java/com/acme/shop/Cents.java', lines: [begin: 12]]
assert equality.severity == 'minor'
assert issues.any { it.check_name.startsWith('check/') }
assert issues*.fingerprint.toSet().size() == issues.size()
true
