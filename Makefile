# Two commands do all the set-up: `make chat` and `make test`.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

DEBIAN_PACKAGES := libreadline-dev libsqlite3-dev libqrencode-dev
SWIFT_FLAGS := --explicit-target-dependency-import-check error
# With Swift's libraries inside, where the toolchain has them so: quicker calls, and a binary that runs
# where no Swift is installed (ADR 14).
SWIFT_USR := $(dir $(shell readlink -f "$$(command -v swift)" 2>/dev/null))..
# Modules see into each other: turns are 3 % quicker.
RELEASE_FLAGS := -c release -Xswiftc -cross-module-optimization $(if $(wildcard $(SWIFT_USR)/lib/swift_static/linux/libswiftCore.a),--static-swift-stdlib)
RELEASE := swift build $(RELEASE_FLAGS) --product tremplin $(SWIFT_FLAGS)

SECONDS ?= 60

.PHONY: chat test build bench wire-bench evaluate fuzz sanitize faults kill-test check-report check-figures working-days lint
.PHONY: format install-dependencies help

chat: build ## Start the interview (ARGS="--lang en --dialogue business")
	@exec "$$($(RELEASE) --show-bin-path)/tremplin" chat $(ARGS)

build: install-dependencies ## Build the release binary
	@$(RELEASE) --quiet 2>&1 | { grep -v -e '^\[' -e 'mktemp. is dangerous' || true; }
	@test -x "$$($(RELEASE) --show-bin-path)/tremplin"

test: install-dependencies lint ## Run every test (what CI runs)
	@swift build --build-tests $(SWIFT_FLAGS) --quiet
	@swift test --skip-build --disable-xctest --no-parallel $(SWIFT_FLAGS)
	@SEED=1 scripts/fuzz 60 Line  # the same way each time: a green tree stays green

bench: install-dependencies ## Measure, and print each figure beside its target
	@$(RELEASE) --quiet
	@cd Benchmarks && swift run $(RELEASE_FLAGS) bench "$$(cd .. && $(RELEASE) --show-bin-path)/tremplin"
	@cd Benchmarks && swift run $(RELEASE_FLAGS) wirebench "$$(cd .. && $(RELEASE) --show-bin-path)/tremplin"

wire-bench: install-dependencies ## Measure the server over the wire beside an echo server (ARGS="idle flood")
	@$(RELEASE) --quiet
	@cd Benchmarks && swift run $(RELEASE_FLAGS) wirebench "$$(cd .. && $(RELEASE) --show-bin-path)/tremplin" $(ARGS)

kill-test: install-dependencies ## Kill the server a hundred times under load, and look for what was acknowledged
	@swift build --build-tests $(SWIFT_FLAGS) --quiet
	@TREMPLIN_KILLS=100 swift test --skip-build --disable-xctest --no-parallel --filter ServeKillTests

working-days: install-dependencies ## Play a counsellor's three days under tmux, against their screens
	@scripts/install-dependencies tmux
	@swift build --build-tests $(SWIFT_FLAGS) --quiet
	@TREMPLIN_TMUX=1 swift test --skip-build --disable-xctest --no-parallel --filter WorkingDayTests

check-figures: install-dependencies ## Count ten thousand stored interviews, and attack the tables
	@swift build --build-tests $(SWIFT_FLAGS) --quiet
	@TREMPLIN_SESSIONS=10000 swift test --skip-build --disable-xctest --no-parallel --filter CounsellingTests.FigureTests

fuzz: install-dependencies ## Fuzz each target (SECONDS=600 TARGETS="Line CSV")
	@scripts/fuzz $(SECONDS) $(TARGETS)

sanitize: install-dependencies ## Run the suites under the thread and address sanitizers
	@scripts/sanitize

faults: build ## Break the disk, the clock, the files … and count what is lost
	@scripts/faults "$$($(RELEASE) --show-bin-path)/tremplin" 20

evaluate: install-dependencies ## Count what is heard and advised (ARGS="understanding"; minutes)
	@swift build $(RELEASE_FLAGS) --product evaluate $(SWIFT_FLAGS) --quiet
	@"$$(swift build $(RELEASE_FLAGS) --show-bin-path)/evaluate" $(ARGS)

check-report: install-dependencies ## Check the pages people take home in Chromium
	@scripts/install-dependencies chromium poppler-utils fonts-dejavu-core
	@swift build --product tremplin $(SWIFT_FLAGS) --quiet
	@scripts/check-report "$$(swift build --show-bin-path)/tremplin"

lint: ## Check the format of every Swift file
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests Fuzz Benchmarks/Sources

format: ## Rewrite every Swift file in the project's format
	@swift format --in-place --parallel --recursive Package.swift Sources Tests Fuzz Benchmarks/Sources

install-dependencies:
	@scripts/install-dependencies $(DEBIAN_PACKAGES)

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
