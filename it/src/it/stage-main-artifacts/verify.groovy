def story = io.github.cimaven.it.Story.of(binding.variables)
def entries = story.jsonArray('target/ci/artifacts/manifest.json')
assert entries*.module*.asString as Set == ['com.acme:app', 'com.acme:lib'] as Set
for (entry in entries) {
    assert entry.retentionDays.asInt == 14
    assert entry.commit.asString == context.get('head')
    assert entry.laneVersion.asString == '1.0.1.dev1+g' + context.get('head').substring(0, 7)
    assert story.has('target/ci/artifacts/' + entry.file.asString)
}
