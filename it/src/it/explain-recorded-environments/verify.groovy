def story = io.github.cimaven.it.Story.of(binding.variables)
def answer = story.jsonArray('answer.json').collectEntries { [it.name.asString, it] }
assert answer.collectEntries { name, it -> [name, [it.provider.asString, it.lane.asString]] } == [
        'azure-pull-request': ['azure-pipelines', 'ci-pr'],
        'buildkite-other-branch': ['buildkite', 'ci-pr'],
        'github-pull-request': ['github-actions', 'ci-pr'],
        'gitlab-default-branch': ['gitlab-ci', 'ci-main'],
        'jenkins-tag': ['jenkins', 'ci-release'],
        'laptop': ['none', 'none']]
assert answer['jenkins-tag'].tag.asString == 'v1.0.0'
assert answer['github-pull-request'].pullRequest.asString == '42'
answer.each { name, it ->
    assert it.keySet().every { key -> key in ['name', 'provider', 'lane', 'reason', 'event', 'branch', 'targetBranch', 'tag', 'commit', 'pullRequest', 'repository', 'buildUrl', 'actor', 'triggeringActor', 'warnings'] }
    assert story.logLines(name).size() >= 1
}
assert !story.text('answer.json').contains('hidden-token')
assert !story.log().contains('hidden-token')
