import io.github.cimaven.it.GitHubRunner
import io.github.cimaven.it.Repository

def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = Repository.init(story.folder())
repository.commit('Adopt the lanes').tag('v1.0.0')
def runner = GitHubRunner.of(binding.variables)

def main = runner.job('main-build', 'ci-main', [GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch', GITHUB_SHA: repository.head()])
assert main.names() == ['Name the cache', 'Maven', 'Keep the record for the next runs']
assert main.outputs().get('write') == 'true'
assert main.outputs().get('key').startsWith('ci-main-')
assert story.json('ci-main/target/ci/record.json').getAsJsonObject('lane').get('id').asString == 'ci-main'
assert story.json('ci-main/target/ci/record.json').get('success').asBoolean
assert !story.json('ci-main/target/ci/record.json').toString().contains('drift/')

def release = runner.job('release', 'ci-release', [GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_NAME: 'v1.0.0', GITHUB_REF_TYPE: 'tag', GITHUB_SHA: repository.head()])
assert release.outputs().get('write') == 'false'
assert release.outputs().get('key') == main.outputs().get('key')
assert story.files('ci-release/target/ci/published').contains('com/acme/greeter/1.0.0/greeter-1.0.0.jar')

story.write('src/main/java/com/acme/Other.java', 'package com.acme;\n\nclass Other {}\n')
repository.branch('feature/other').commit('Add another')
def pr = runner.job('pr-build', 'ci-pr', [GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/feature/other', GITHUB_REF_NAME: 'feature/other', GITHUB_REF_TYPE: 'branch', GITHUB_SHA: repository.head()])
assert pr.outputs().get('write') == 'false'
def record = story.json('ci-pr/target/ci/record.json')
assert record.getAsJsonObject('lane').get('id').asString == 'ci-pr'
assert record.get('success').asBoolean
// The main lane's record came with the cache, and tells how long the modules take.
assert record.getAsJsonObject('estimate').get('modules').asInt == 1
assert story.json('ci-caches/target/ci-baseline/record.json').getAsJsonObject('lane').get('id').asString == 'ci-main'
// What the upload step keeps is there.
assert story.files('ci-pr/' + pr.upload()).any { it.startsWith('artifacts/greeter-') }
true
