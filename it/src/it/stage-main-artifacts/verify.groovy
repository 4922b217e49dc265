def story = io.github.cimaven.it.Story.of(binding.variables)
def entries = story.jsonArray('target/ci/artifacts/manifest.json')
assert entries*.module*.asString as Set == ['com.acme:app', 'com.acme:lib'] as Set
entries.each {
    assert it.retentionDays.asInt == 14
    assert it.commit.asString == context.get('head')
    assert it.laneVersion.asString.startsWith('1.0.') && it.laneVersion.asString.contains(context.get('head').substring(0, 7))
    assert story.has('target/ci/artifacts/' + it.file.asString)
}
