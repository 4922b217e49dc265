def story = io.github.cimaven.it.Story.of(binding.variables)
def found = { project -> story.json("${project}/target/ci/audit/audit.json").getAsJsonArray('vulnerabilities')
    .collect { it.asJsonObject.get('id').asString } }
assert found('warm').toSet() == ['CVE-2021-44228', 'CVE-2022-42889'].toSet()
assert found('first').unique() == ['CVE-2021-44228']
assert found('second').unique() == ['CVE-2022-42889']
['first', 'second'].each { project ->
    assert story.json("${project}/target/ci/audit/audit.json").getAsJsonArray('incomplete').size() == 0
    assert story.text("${project}.log").contains('dependency-check 12.2.2 looks at')
}
assert ['first.log', 'second.log'].any { story.text(it).contains('Unpacking the audit database com.acme:two-at-once:1') }
assert !story.hasStackTrace()
